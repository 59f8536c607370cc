//! `java.lang.String`.
use super::support::Arg;
use crate::native_methods;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;

fn intern<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let raw = m.intern(this);
    Ok(Some(m.root_raw(raw)))
}

native_methods! { "java/lang/String":
    virtual "intern" "()Ljava/lang/String;" => intern() -> Ref;
}
