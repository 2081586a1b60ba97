"""Loads the native module, or says why that is not possible."""

from __future__ import annotations

__all__ = ["explain"]


def explain(error: ImportError) -> ImportError:
    """The same error with what one needs to know to mend it."""
    import platform
    from pathlib import Path

    here = Path(__file__).parent
    found = sorted(path.name for path in here.glob("_native.*") if path.suffix != ".pyi")
    libc = " ".join(platform.libc_ver()).strip() or "not known"
    return ImportError(
        f"hostler's native module cannot be loaded: {error}. "
        f"This is Python {platform.python_version()} on {platform.system()} {platform.machine()}, "
        f"libc {libc}; in {here} there is {', '.join(found) or 'no native module at all'}. "
        "Install a wheel for this platform (pip install --force-reinstall hostler), "
        "or build one from the source with Rust (pip install --no-binary hostler hostler).",
        name=error.name,
        path=error.path,
    )
