//! `Object`, `Class`, `Thread`, `Reference`, `System`, `Objects`: what is a few loads. Their other bodies are native methods mostly.
use crate::heap::RawRef;
use crate::intrinsics;
use crate::runtime::intrinsics::Call;
use crate::runtime::mirrors::class_of_mirror;

fn get_class(c: &Call, this: RawRef) -> Option<RawRef> {
    c.rt().class_of(this).mirror()
}

fn hash_code(c: &Call, this: RawRef) -> Option<i32> {
    Some(c.heap().identity_hash(this))
}

fn identity_hash_code(c: &Call, object: Option<RawRef>) -> Option<i32> {
    Some(object.map_or(0, |object| c.heap().identity_hash(object)))
}

fn nano_time(c: &Call) -> Option<i64> {
    Some(c.rt().host.nano_time())
}

fn current_time_millis(c: &Call) -> Option<i64> {
    Some(c.rt().host.wall_time().millis())
}

fn current_thread(c: &Call) -> Option<RawRef> {
    RawRef::from_slot(c.thread().current_object())
}

fn is_instance(c: &Call, this: RawRef, object: Option<RawRef>) -> Option<bool> {
    let Some(object) = object else { return Some(false) };
    Some(c.rt().class_of(object).is_assignable_to(class_of_mirror(c.rt(), this)))
}

fn is_assignable_from(c: &Call, this: RawRef, other: RawRef) -> Option<bool> {
    Some(class_of_mirror(c.rt(), other).is_assignable_to(class_of_mirror(c.rt(), this)))
}

fn refers_to(c: &Call, this: RawRef, object: Option<RawRef>) -> Option<bool> {
    Some(c.heap().load_ref(this, c.rt().known().reference_referent) == object)
}

fn check_index(_: &Call, index: i32, length: i32) -> Option<i32> {
    (0 <= index && index < length).then_some(index)
}
fn check_index_long(_: &Call, index: i64, length: i64) -> Option<i64> {
    (0 <= index && index < length).then_some(index)
}
fn require_non_null(_: &Call, object: RawRef) -> Option<RawRef> {
    Some(object)
}
fn require_non_null_text(_: &Call, object: RawRef, _: Option<RawRef>) -> Option<RawRef> {
    Some(object)
}

intrinsics! { OBJECT "java/lang/Object":
    _getClass virtual "getClass" "()Ljava/lang/Class;" => get_class() -> Ref;
    _hashCode virtual "hashCode" "()I" => hash_code() -> i32;
}
intrinsics! { SYSTEM "java/lang/System":
    _identityHashCode static "identityHashCode" "(Ljava/lang/Object;)I" => identity_hash_code(Any) -> i32;
    _nanoTime static "nanoTime" "()J" => nano_time() -> i64;
    _currentTimeMillis static "currentTimeMillis" "()J" => current_time_millis() -> i64;
}
intrinsics! { THREAD "java/lang/Thread":
    _currentThread static "currentThread" "()Ljava/lang/Thread;" => current_thread() -> Ref;
}
intrinsics! { CLASS "java/lang/Class":
    _isInstance virtual "isInstance" "(Ljava/lang/Object;)Z" => is_instance(Any) -> bool;
    _isAssignableFrom virtual "isAssignableFrom" "(Ljava/lang/Class;)Z" => is_assignable_from(Ref) -> bool;
}
intrinsics! { REFERENCE "java/lang/ref/Reference":
    _Reference_refersTo0 virtual "refersTo0" "(Ljava/lang/Object;)Z" => refers_to(Any) -> bool;
}
intrinsics! { OBJECTS "java/util/Objects":
    _Preconditions_checkIndex static "checkIndex" "(II)I" => check_index(i32, i32) -> i32;
    _Preconditions_checkLongIndex static "checkIndex" "(JJ)J" => check_index_long(i64, i64) -> i64;
    _requireNonNull static "requireNonNull" "(Ljava/lang/Object;)Ljava/lang/Object;" => require_non_null(Ref) -> Ref;
    _requireNonNullMessage static "requireNonNull" "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;" => require_non_null_text(Ref, Any) -> Ref;
}
