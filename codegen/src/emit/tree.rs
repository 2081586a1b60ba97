//! Operations by resource, as every language groups them.

use std::collections::BTreeMap;

use super::names::resource_type;
use crate::ir::*;

/// A resource: what operations share up to their last dot.
pub struct Resource<'a> {
    /// Such as `sessions.threads`.
    pub prefix: String,
    /// Name of its class.
    pub name: String,
    /// The resources right below it.
    pub children: Vec<Child>,
    pub operations: Vec<&'a Operation>,
}

/// A resource below another.
pub struct Child {
    /// The last part of its prefix.
    pub part: String,
    pub prefix: String,
    pub name: String,
}

/// Resources by the first part of their name, parents before children.
pub fn resources(definition: &Definition) -> BTreeMap<String, Vec<Resource<'_>>> {
    let mut prefixes: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &definition.operations {
        let (prefix, _) = operation
            .id
            .rsplit_once('.')
            .expect("an operation has a resource");
        prefixes.entry(prefix).or_default().push(operation);
    }
    let mut roots: BTreeMap<String, Vec<Resource<'_>>> = BTreeMap::new();
    for (prefix, operations) in &prefixes {
        let children = prefixes
            .keys()
            .filter_map(|name| Some((name, name.strip_prefix(prefix)?.strip_prefix('.')?)))
            .filter(|(_, part)| !part.contains('.'))
            .map(|(name, part)| Child {
                part: part.to_owned(),
                prefix: (*name).to_owned(),
                name: resource_type(name),
            })
            .collect();
        let root = prefix.split('.').next().unwrap_or_default().to_owned();
        roots.entry(root).or_default().push(Resource {
            prefix: (*prefix).to_owned(),
            name: resource_type(prefix),
            children,
            operations: operations.clone(),
        });
    }
    roots
}
