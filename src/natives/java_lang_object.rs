//! `java.lang.Object`.
use super::support::{Arg, mirror};
use crate::heap::ShapeKind;
use crate::native_methods;
use crate::runtime::finalization;
use crate::runtime::linking::messages::external;
use crate::runtime::thread::continuation::Request;
use crate::runtime::thread::monitor::Waited;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::JavaResult;
use core::time::Duration;

fn get_class<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let class = m.rt().class_of(m.raw(this));
    mirror(m, class).map(Some)
}

fn hash_code<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<i32> {
    Ok(m.rt().heap.identity_hash(m.raw(this)))
}

fn clone<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<Arg<'s>> {
    let rt = m.rt();
    let class = rt.class_of(m.raw(this));
    let copy = if class.is_array() {
        let length = rt.heap.array_length(m.raw(this)) as usize;
        m.allocate_array(class, length)?
    } else {
        let is_plain = class.shape.kind == ShapeKind::Instance;
        if !is_plain || !class.is_assignable_to(rt.known().cloneable) {
            return Err(m.throw_new("java/lang/CloneNotSupportedException", external(rt, class)));
        }
        m.allocate_instance(class)?
    };
    let mut done = 0;
    while !rt.heap.copy_body(m.raw(this), m.raw(copy), &mut done) {
        m.poll();
    }
    finalization::register(m, copy)?;
    Ok(Some(copy))
}

fn notify<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    m.monitor_notify(this, false)
}

fn notify_all<'s>(m: &mut Mutator<'s>, this: Handle<'s>) -> JavaResult<()> {
    m.monitor_notify(this, true)
}

fn wait0<'s>(m: &mut Mutator<'s>, this: Handle<'s>, millis: i64) -> JavaResult<()> {
    if millis < 0 {
        return Err(m.throw_new("java/lang/IllegalArgumentException", "timeout value is negative"));
    }
    let timeout = (millis != 0).then(|| Duration::from_millis(millis as u64));
    let interrupted = match m.monitor_wait(this, timeout)? {
        Waited::Interrupted => true,
        Waited::Over => false,
        Waited::Later => {
            m.thread().set_request(Request::Rerun);
            return Ok(());
        }
    };
    m.check_halt()?;
    if interrupted {
        m.forget_interrupt(true);
        return Err(m.throw_bare("java/lang/InterruptedException"));
    }
    Ok(())
}

native_methods! { "java/lang/Object":
    virtual "getClass" "()Ljava/lang/Class;" => get_class() -> Ref;
    virtual "hashCode" "()I" => hash_code() -> i32;
    virtual "clone" "()Ljava/lang/Object;" => clone() -> Ref;
    virtual "notify" "()V" => notify() -> Void;
    virtual "notifyAll" "()V" => notify_all() -> Void;
    virtual "wait0" "(J)V" => wait0(i64) -> Void;
}
