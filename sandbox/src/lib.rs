//! The agent toolset (bash, read, write, edit, glob, grep) and the isolation
//! it runs in.
