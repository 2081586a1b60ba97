//! What the generated resource methods are made of.

use bytes::Bytes;
use serde::de::DeserializeOwned;

use crate::{
    CallArgs, Client, Download, Form, Result,
    operations::Operation,
    pages::Pager,
    stream::EventStream,
    types::support::{Wire, to_vec},
    RequestOptions,
};

/// A client and the settings of the calls made through one resource.
#[derive(Clone, Debug)]
pub(crate) struct Calls {
    client: Client,
    pub(crate) options: RequestOptions,
}

/// The path parameters of a call.
pub(crate) type PathParams<'a> = &'a [(&'static str, &'a str)];

impl Calls {
    pub(crate) fn new(client: &Client) -> Calls {
        Calls { client: client.clone(), options: RequestOptions::default() }
    }

    fn args(&self, path: PathParams<'_>, query: Vec<(String, String)>, body: Option<Bytes>) -> CallArgs {
        CallArgs {
            path: path.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
            query,
            body,
            options: self.options.clone(),
        }
    }

    pub(crate) async fn call<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        path: PathParams<'_>,
        query: Vec<(String, String)>,
        body: Option<Bytes>,
    ) -> Result<T> {
        self.client.call(operation, self.args(path, query, body)).await
    }

    pub(crate) fn list<T: DeserializeOwned + Send + 'static>(
        &self,
        operation: &'static Operation,
        path: PathParams<'_>,
        query: Vec<(String, String)>,
    ) -> Pager<T> {
        self.client.paginate(operation, self.args(path, query, None))
    }

    pub(crate) async fn upload<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        path: PathParams<'_>,
        form: Form,
    ) -> Result<T> {
        self.client.upload(operation, self.args(path, Vec::new(), None), form).await
    }

    pub(crate) async fn download(
        &self,
        operation: &'static Operation,
        path: PathParams<'_>,
    ) -> Result<Download> {
        self.client.download(operation, self.args(path, Vec::new(), None)).await
    }

    pub(crate) async fn stream(
        &self,
        operation: &'static Operation,
        path: PathParams<'_>,
        query: Vec<(String, String)>,
    ) -> Result<EventStream> {
        self.client.stream(operation, self.args(path, query, None)).await
    }
}

/// The JSON body of a request.
pub(crate) fn body<T: Wire>(params: &T) -> Option<Bytes> {
    Some(to_vec(params).into())
}
