use std::{
    ffi::c_char,
    mem::MaybeUninit,
    sync::{Arc, Mutex},
};

use hostler::bridge::{self, Error, Runtime};

use crate::{
    entry::{HOSTLER_OK, Text, entry, given, hand_out, quiet, shared, take_back},
    error::Failure,
    push::Dispatcher,
    thread::lock,
};

#[cfg(feature = "engine")]
type Engine = Arc<hostler_engine::embedded::Embedded>;
#[cfg(not(feature = "engine"))]
type Engine = std::convert::Infallible;

/// A client of the Managed Agents API. It starts calls and streams.
pub struct Client {
    client: bridge::Client,
    /// Made by the first call with a callback.
    dispatcher: Mutex<Option<Arc<Dispatcher>>>,
    /// What serves an embedded client.
    #[cfg_attr(not(feature = "engine"), allow(dead_code))]
    engine: Option<Engine>,
}

impl Client {
    fn new(options: &str, engine: Option<Engine>) -> Result<Client, Error> {
        #[cfg(feature = "engine")]
        let transport = engine
            .as_ref()
            .map(|engine| engine.transport())
            .transpose()?;
        #[cfg(not(feature = "engine"))]
        let transport = None;
        Ok(Client {
            client: bridge::Client::new(options, transport)?,
            dispatcher: Mutex::new(None),
            engine,
        })
    }

    pub fn bridge(&self) -> &bridge::Client {
        &self.client
    }

    pub fn dispatcher(&self) -> Result<Arc<Dispatcher>, Error> {
        let mut dispatcher = lock(&self.dispatcher);
        if let Some(dispatcher) = &*dispatcher {
            return Ok(dispatcher.clone());
        }
        Ok(dispatcher.insert(Arc::new(Dispatcher::start()?)).clone())
    }

    fn close(&self) {
        self.client.close();
        #[cfg(feature = "engine")]
        if let Some(engine) = &self.engine {
            engine.close();
        }
    }
}

#[cfg(feature = "engine")]
fn open_engine(options: &str) -> Result<Engine, Error> {
    hostler_engine::embedded::Embedded::open(options)
}

#[cfg(not(feature = "engine"))]
fn open_engine(_options: &str) -> Result<Engine, Error> {
    Err(Error::new(
        bridge::ErrorCode::Engine,
        "this build of libhostler is a client only: install the one with the engine, \
         or run `hostler serve` and pass its address as base_url",
    ))
}

/// Makes a client. Nothing is sent yet.
///
/// `options` is a JSON object; NULL and absent keys mean the environment
/// (ANTHROPIC_API_KEY, …) and the defaults: api_key, auth_token, profile,
/// base_url, timeout and connect_timeout (seconds), max_retries, headers
/// (object), betas (list), user_agent, ca_file, ca_pem, rate_limits.
///
/// `*client` is yours: hostler_client_free. The first client starts two
/// threads for I/O, which all clients of the process share. Any thread.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_NO_CREDENTIALS,
/// HOSTLER_INVALID_CONFIG.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_new(
    options: *const c_char,
    options_len: usize,
    client: Option<&mut MaybeUninit<*mut Client>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let options = Text("options", options, options_len);
    entry("hostler_client_new", error, || {
        let client = given("client", client)?;
        // SAFETY: the header states the contract of texts.
        let options = unsafe { options.object() }?;
        client.write(hand_out(Client::new(options, None)?));
        Ok(HOSTLER_OK)
    })
}

/// Makes a client with the whole service inside this process: no server, no
/// socket, no account.
///
/// `engine` is a JSON object or NULL: path (the directory that keeps agents,
/// sessions and their workspaces; absent: they are gone when the client is
/// closed), workdir (a directory in which every session works, instead of one
/// of its own), isolation of the agents' commands ("required",
/// "without_namespaces", "unisolated"), model. A model is {"kind": "messages",
/// "base_url", "api_key", "headers"} for an endpoint of the Messages API, or
/// {"kind": "scripted", "script"} for a test; absent: an endpoint as
/// ANTHROPIC_BASE_URL and ANTHROPIC_API_KEY say. `options` as for
/// hostler_client_new.
///
/// `*client` is yours: hostler_client_free, which waits until the engine has
/// stopped, at most two seconds. Any thread; it blocks while the engine takes
/// up what its directory holds.
///
/// HOSTLER_OK, HOSTLER_INVALID_ARGUMENT, HOSTLER_NO_CREDENTIALS,
/// HOSTLER_INVALID_CONFIG; HOSTLER_ENGINE when the engine cannot be opened, or
/// when the library was built without one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_embedded(
    engine: *const c_char,
    engine_len: usize,
    options: *const c_char,
    options_len: usize,
    client: Option<&mut MaybeUninit<*mut Client>>,
    error: Option<&mut MaybeUninit<*mut Failure>>,
) -> i32 {
    let engine = Text("engine", engine, engine_len);
    let options = Text("options", options, options_len);
    entry("hostler_client_embedded", error, || {
        let client = given("client", client)?;
        // SAFETY: the header states the contract of texts.
        let (engine, options) = unsafe { (engine.object()?, options.object()?) };
        let engine = open_engine(engine)?;
        client.write(hand_out(Client::new(options, Some(engine))?));
        Ok(HOSTLER_OK)
    })
}

/// Cancels everything that this client started and refuses further use with
/// HOSTLER_CLOSED. An embedded client waits until its engine has stopped, at
/// most two seconds. Closing twice is harmless, and so is NULL. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_close(client: *const Client) {
    quiet("hostler_client_close", || {
        // SAFETY: the header states the contract of handles.
        if let Ok(client) = unsafe { shared("client", client) } {
            client.close();
        }
    });
}

/// Closes a client and frees it. Its calls and streams stay valid handles
/// that say HOSTLER_CANCELLED, and are still yours to free. NULL is harmless.
/// Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostler_client_free(client: *mut Client) {
    quiet("hostler_client_free", || {
        // SAFETY: the header states the contract of handles.
        if let Some(client) = unsafe { take_back(client) } {
            client.close();
        }
    });
}

/// Ends all work of this library in this process, its engines and its I/O
/// threads included, and waits for it, at most a few seconds. What is open
/// ends with HOSTLER_SHUT_DOWN and is still yours to free; nothing new can be
/// started. There is no need to call it before the process exits: it is for
/// programs that look for leaks. Any thread.
///
/// HOSTLER_OK, also the second time; HOSTLER_FORKED in a forked child.
#[unsafe(no_mangle)]
pub extern "C" fn hostler_shutdown(error: Option<&mut MaybeUninit<*mut Failure>>) -> i32 {
    entry("hostler_shutdown", error, || {
        #[cfg(feature = "engine")]
        hostler_engine::embedded::close_all();
        Runtime::shared()?.shutdown();
        Ok(HOSTLER_OK)
    })
}
