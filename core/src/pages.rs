//! Lists, page by page or item by item.

use std::{
    collections::HashSet,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_util::{Stream, StreamExt, future::BoxFuture};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    CallArgs, Client, Error, ErrorCode, Result,
    operations::{Operation, Pagination},
};

/// One page of a list. What its kind of list does not have is `None`.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub data: Vec<T>,
    /// Cursor of the page after this one.
    pub next_page: Option<String>,
    /// Cursor of the page before this one.
    pub prev_page: Option<String>,
    /// Whether there are more items in the direction of the request.
    pub has_more: Option<bool>,
    /// Id of the first item.
    pub first_id: Option<String>,
    /// Id of the last item.
    pub last_id: Option<String>,
}

/// A stream of the pages of a list. Ends when the server names no further
/// page, or after the first error.
pub struct Pages<T> {
    client: Client,
    operation: &'static Operation,
    args: CallArgs,
    seen: HashSet<String>,
    request: Option<BoxFuture<'static, Result<Page<T>>>>,
    done: bool,
}

impl<T> Unpin for Pages<T> {}

impl<T: DeserializeOwned + Send + 'static> Pages<T> {
    fn fetch(&self) -> BoxFuture<'static, Result<Page<T>>> {
        let (client, operation, args) = (self.client.clone(), self.operation, self.args.clone());
        Box::pin(async move {
            if operation.pagination == Pagination::None {
                return Err(Error::invalid_argument(format!(
                    "{} is no list",
                    operation.id
                )));
            }
            client.call(operation, args).await
        })
    }

    /// The query parameter that asks for the page after this one.
    fn next_cursor(&self, page: &Page<T>) -> Result<Option<(&'static str, String)>> {
        if self.operation.pagination != Pagination::Id {
            let next = page.next_page.clone().filter(|next| !next.is_empty());
            return Ok(next.map(|next| ("page", next)));
        }
        if page.has_more != Some(true) {
            return Ok(None);
        }
        let backwards = self.args.query.iter().any(|(name, _)| name == "before_id");
        let (name, id) = if backwards {
            ("before_id", &page.first_id)
        } else {
            ("after_id", &page.last_id)
        };
        match id {
            Some(id) => Ok(Some((name, id.clone()))),
            None => Err(Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "{}: the server says that there are more items but not after which id",
                    self.operation.id
                ),
            )),
        }
    }

    fn advance(&mut self, page: &Page<T>) -> Result<()> {
        let Some((name, cursor)) = self.next_cursor(page)? else {
            self.done = true;
            return Ok(());
        };
        if !self.seen.insert(cursor.clone()) {
            return Err(Error::new(
                ErrorCode::InvalidResponse,
                format!(
                    "{}: the server gave the cursor {cursor} twice, so the list would never end",
                    self.operation.id
                ),
            ));
        }
        self.args.query.retain(|(given, _)| given != name);
        self.args.query.push((name.to_owned(), cursor));
        Ok(())
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.done {
            return Poll::Ready(None);
        }
        if self.request.is_none() {
            self.request = Some(self.fetch());
        }
        let request = self.request.as_mut().expect("set just above");
        let result = ready!(request.as_mut().poll(cx));
        self.request = None;
        let result = result.and_then(|page| self.advance(&page).map(|()| page));
        self.done |= result.is_err();
        Poll::Ready(Some(result))
    }
}

/// A stream of the items of a list, over all of its pages. An empty page that
/// names a next one is not the end.
pub struct Pager<T> {
    pages: Pages<T>,
    items: vec::IntoIter<T>,
}

impl<T> Unpin for Pager<T> {}

impl<T: DeserializeOwned + Send + 'static> Pager<T> {
    pub(crate) fn new(client: Client, operation: &'static Operation, args: CallArgs) -> Pager<T> {
        let seen = args
            .query
            .iter()
            .filter(|(name, _)| matches!(name.as_str(), "page" | "after_id" | "before_id"))
            .map(|(_, cursor)| cursor.clone())
            .collect();
        Pager {
            pages: Pages {
                client,
                operation,
                args,
                seen,
                request: None,
                done: false,
            },
            items: Vec::new().into_iter(),
        }
    }

    /// The pages instead of the items. Items that were not taken yet are lost.
    pub fn pages(self) -> Pages<T> {
        self.pages
    }

    /// An item of the page that was fetched last, without waiting.
    pub fn next_ready(&mut self) -> Option<T> {
        self.items.next()
    }

    /// Every item that is left.
    pub async fn all(mut self) -> Result<Vec<T>> {
        let mut out = Vec::new();
        while let Some(item) = self.next().await {
            out.push(item?);
        }
        Ok(out)
    }
}

impl<T: DeserializeOwned + Send + 'static> Stream for Pager<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_next_unpin(cx)) {
                Some(Ok(page)) => self.items = page.data.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}
