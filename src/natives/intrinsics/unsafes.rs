//! `Unsafe` on objects and native memory: plain and volatile access, compare-and-set; get-and-add on objects. Places outside of an object or of
//! native memory are left to the native methods.
use crate::heap::RawRef;
use crate::intrinsics;
use crate::runtime::intrinsics::Call;

/// A checked place: an aligned field of so many bytes inside the object.
fn place(c: &Call, base: RawRef, offset: i64, width: u64) -> Option<u32> {
    (c.heap().is_inside(base, offset, width) && (offset as u64).is_multiple_of(width)).then_some(offset as u32)
}

/// With no object the offset is an address in the VM's native memory, which checks it.
macro_rules! accessors {
    ($java:ty, $bits:ty: $get:ident $get_volatile:ident $put:ident $put_volatile:ident,
     $load:ident $load_seqcst:ident $store:ident $store_seqcst:ident) => {
        fn $get(c: &Call, _: RawRef, base: Option<RawRef>, offset: i64) -> Option<$java> {
            Some(match base {
                Some(base) => c.heap().$load(base, place(c, base, offset, size_of::<$bits>() as u64)?),
                None => c.rt().native_memory.$load(offset as u64).ok()?,
            } as $java)
        }
        fn $get_volatile(c: &Call, _: RawRef, base: Option<RawRef>, offset: i64) -> Option<$java> {
            Some(match base {
                Some(base) => c.heap().$load_seqcst(base, place(c, base, offset, size_of::<$bits>() as u64)?),
                None => c.rt().native_memory.$load_seqcst(offset as u64).ok()?,
            } as $java)
        }
        fn $put(c: &Call, _: RawRef, base: Option<RawRef>, offset: i64, value: $java) -> Option<()> {
            match base {
                Some(base) => c.heap().$store(base, place(c, base, offset, size_of::<$bits>() as u64)?, value as $bits),
                None => c.rt().native_memory.$store(offset as u64, value as $bits).ok()?,
            }
            Some(())
        }
        fn $put_volatile(c: &Call, _: RawRef, base: Option<RawRef>, offset: i64, value: $java) -> Option<()> {
            match base {
                Some(base) => c.heap().$store_seqcst(base, place(c, base, offset, size_of::<$bits>() as u64)?, value as $bits),
                None => c.rt().native_memory.$store_seqcst(offset as u64, value as $bits).ok()?,
            }
            Some(())
        }
    };
}
accessors!(i8, u8: get_byte get_byte_volatile put_byte put_byte_volatile, load_u8 load_u8_seqcst store_u8 store_u8_seqcst);
accessors!(i16, u16: get_short get_short_volatile put_short put_short_volatile, load_u16 load_u16_seqcst store_u16 store_u16_seqcst);
accessors!(i32, u32: get_int get_int_volatile put_int put_int_volatile, load_u32 load_u32_seqcst store_u32 store_u32_seqcst);
accessors!(i64, u64: get_long get_long_volatile put_long put_long_volatile, load_u64 load_u64_seqcst store_u64 store_u64_seqcst);

macro_rules! exchanges {
    ($java:ty, $bits:ty: $set:ident $exchange:ident $get_and_set:ident $get_and_add:ident, $compare_exchange:ident $swap:ident $add:ident) => {
        fn $exchange(c: &Call, _: RawRef, base: Option<RawRef>, offset: i64, expected: $java, value: $java) -> Option<$java> {
            let found = match base {
                Some(base) => {
                    let at = place(c, base, offset, size_of::<$bits>() as u64)?;
                    c.heap().$compare_exchange(base, at, expected as $bits, value as $bits)
                }
                None => c.rt().native_memory.$compare_exchange(offset as u64, expected as $bits, value as $bits).ok()?,
            };
            Some(found.unwrap_or_else(|found| found) as $java)
        }
        fn $set(c: &Call, this: RawRef, base: Option<RawRef>, offset: i64, expected: $java, value: $java) -> Option<bool> {
            Some($exchange(c, this, base, offset, expected, value)? == expected)
        }
        fn $get_and_set(c: &Call, _: RawRef, base: RawRef, offset: i64, value: $java) -> Option<$java> {
            Some(c.heap().$swap(base, place(c, base, offset, size_of::<$bits>() as u64)?, value as $bits) as $java)
        }
        fn $get_and_add(c: &Call, _: RawRef, base: RawRef, offset: i64, value: $java) -> Option<$java> {
            Some(c.heap().$add(base, place(c, base, offset, size_of::<$bits>() as u64)?, value as $bits) as $java)
        }
    };
}
exchanges!(i32, u32: set_int exchange_int get_and_set_int get_and_add_int, compare_exchange_u32 swap_u32 get_and_add_u32);
exchanges!(i64, u64: set_long exchange_long get_and_set_long get_and_add_long, compare_exchange_u64 swap_u64 get_and_add_u64);

fn get_reference(c: &Call, _: RawRef, base: RawRef, offset: i64) -> Option<Option<RawRef>> {
    Some(c.heap().load_ref(base, place(c, base, offset, 4)?))
}
fn get_reference_volatile(c: &Call, _: RawRef, base: RawRef, offset: i64) -> Option<Option<RawRef>> {
    Some(c.heap().load_ref_seqcst(base, place(c, base, offset, 4)?))
}
fn put_reference(c: &Call, _: RawRef, base: RawRef, offset: i64, value: Option<RawRef>) -> Option<()> {
    c.heap().store_ref(base, place(c, base, offset, 4)?, value);
    Some(())
}
fn put_reference_volatile(c: &Call, _: RawRef, base: RawRef, offset: i64, value: Option<RawRef>) -> Option<()> {
    c.heap().store_ref_seqcst(base, place(c, base, offset, 4)?, value);
    Some(())
}
fn set_reference(c: &Call, _: RawRef, base: RawRef, offset: i64, expected: Option<RawRef>, value: Option<RawRef>) -> Option<bool> {
    Some(c.heap().compare_exchange_ref(base, place(c, base, offset, 4)?, expected, value).is_ok())
}
fn get_and_set_reference(c: &Call, _: RawRef, base: RawRef, offset: i64, value: Option<RawRef>) -> Option<Option<RawRef>> {
    Some(c.heap().swap_ref(base, place(c, base, offset, 4)?, value))
}

intrinsics! { UNSAFE "jdk/internal/misc/Unsafe":
    _getByte virtual "getByte" "(Ljava/lang/Object;J)B" => get_byte(Any, i64) -> i8;
    _getByteVolatile virtual "getByteVolatile" "(Ljava/lang/Object;J)B" => get_byte_volatile(Any, i64) -> i8;
    _putByte virtual "putByte" "(Ljava/lang/Object;JB)V" => put_byte(Any, i64, i8) -> Void;
    _putByteVolatile virtual "putByteVolatile" "(Ljava/lang/Object;JB)V" => put_byte_volatile(Any, i64, i8) -> Void;
    _getShort virtual "getShort" "(Ljava/lang/Object;J)S" => get_short(Any, i64) -> i16;
    _getShortVolatile virtual "getShortVolatile" "(Ljava/lang/Object;J)S" => get_short_volatile(Any, i64) -> i16;
    _putShort virtual "putShort" "(Ljava/lang/Object;JS)V" => put_short(Any, i64, i16) -> Void;
    _putShortVolatile virtual "putShortVolatile" "(Ljava/lang/Object;JS)V" => put_short_volatile(Any, i64, i16) -> Void;
    _getInt virtual "getInt" "(Ljava/lang/Object;J)I" => get_int(Any, i64) -> i32;
    _getIntVolatile virtual "getIntVolatile" "(Ljava/lang/Object;J)I" => get_int_volatile(Any, i64) -> i32;
    _getIntAcquire virtual "getIntAcquire" "(Ljava/lang/Object;J)I" => get_int_volatile(Any, i64) -> i32;
    _getIntOpaque virtual "getIntOpaque" "(Ljava/lang/Object;J)I" => get_int_volatile(Any, i64) -> i32;
    _putInt virtual "putInt" "(Ljava/lang/Object;JI)V" => put_int(Any, i64, i32) -> Void;
    _putIntVolatile virtual "putIntVolatile" "(Ljava/lang/Object;JI)V" => put_int_volatile(Any, i64, i32) -> Void;
    _putIntRelease virtual "putIntRelease" "(Ljava/lang/Object;JI)V" => put_int_volatile(Any, i64, i32) -> Void;
    _putIntOpaque virtual "putIntOpaque" "(Ljava/lang/Object;JI)V" => put_int_volatile(Any, i64, i32) -> Void;
    _compareAndSetInt virtual "compareAndSetInt" "(Ljava/lang/Object;JII)Z" => set_int(Any, i64, i32, i32) -> bool;
    _weakCompareAndSetInt virtual "weakCompareAndSetInt" "(Ljava/lang/Object;JII)Z" => set_int(Any, i64, i32, i32) -> bool;
    _compareAndExchangeInt virtual "compareAndExchangeInt" "(Ljava/lang/Object;JII)I" => exchange_int(Any, i64, i32, i32) -> i32;
    _getAndSetInt virtual "getAndSetInt" "(Ljava/lang/Object;JI)I" => get_and_set_int(Ref, i64, i32) -> i32;
    _getAndAddInt virtual "getAndAddInt" "(Ljava/lang/Object;JI)I" => get_and_add_int(Ref, i64, i32) -> i32;
    _getLong virtual "getLong" "(Ljava/lang/Object;J)J" => get_long(Any, i64) -> i64;
    _getLongVolatile virtual "getLongVolatile" "(Ljava/lang/Object;J)J" => get_long_volatile(Any, i64) -> i64;
    _getLongAcquire virtual "getLongAcquire" "(Ljava/lang/Object;J)J" => get_long_volatile(Any, i64) -> i64;
    _getLongOpaque virtual "getLongOpaque" "(Ljava/lang/Object;J)J" => get_long_volatile(Any, i64) -> i64;
    _putLong virtual "putLong" "(Ljava/lang/Object;JJ)V" => put_long(Any, i64, i64) -> Void;
    _putLongVolatile virtual "putLongVolatile" "(Ljava/lang/Object;JJ)V" => put_long_volatile(Any, i64, i64) -> Void;
    _putLongRelease virtual "putLongRelease" "(Ljava/lang/Object;JJ)V" => put_long_volatile(Any, i64, i64) -> Void;
    _putLongOpaque virtual "putLongOpaque" "(Ljava/lang/Object;JJ)V" => put_long_volatile(Any, i64, i64) -> Void;
    _compareAndSetLong virtual "compareAndSetLong" "(Ljava/lang/Object;JJJ)Z" => set_long(Any, i64, i64, i64) -> bool;
    _weakCompareAndSetLong virtual "weakCompareAndSetLong" "(Ljava/lang/Object;JJJ)Z" => set_long(Any, i64, i64, i64) -> bool;
    _compareAndExchangeLong virtual "compareAndExchangeLong" "(Ljava/lang/Object;JJJ)J" => exchange_long(Any, i64, i64, i64) -> i64;
    _getAndSetLong virtual "getAndSetLong" "(Ljava/lang/Object;JJ)J" => get_and_set_long(Ref, i64, i64) -> i64;
    _getAndAddLong virtual "getAndAddLong" "(Ljava/lang/Object;JJ)J" => get_and_add_long(Ref, i64, i64) -> i64;
    _getReference virtual "getReference" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference(Ref, i64) -> Any;
    _getReferenceVolatile virtual "getReferenceVolatile" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference_volatile(Ref, i64) -> Any;
    _getReferenceAcquire virtual "getReferenceAcquire" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference_volatile(Ref, i64) -> Any;
    _getReferenceOpaque virtual "getReferenceOpaque" "(Ljava/lang/Object;J)Ljava/lang/Object;" => get_reference_volatile(Ref, i64) -> Any;
    _putReference virtual "putReference" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference(Ref, i64, Any) -> Void;
    _putReferenceVolatile virtual "putReferenceVolatile" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference_volatile(Ref, i64, Any) -> Void;
    _putReferenceRelease virtual "putReferenceRelease" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference_volatile(Ref, i64, Any) -> Void;
    _putReferenceOpaque virtual "putReferenceOpaque" "(Ljava/lang/Object;JLjava/lang/Object;)V" => put_reference_volatile(Ref, i64, Any) -> Void;
    _compareAndSetReference virtual "compareAndSetReference" "(Ljava/lang/Object;JLjava/lang/Object;Ljava/lang/Object;)Z" => set_reference(Ref, i64, Any, Any) -> bool;
    _weakCompareAndSetReference virtual "weakCompareAndSetReference" "(Ljava/lang/Object;JLjava/lang/Object;Ljava/lang/Object;)Z" => set_reference(Ref, i64, Any, Any) -> bool;
    _getAndSetReference virtual "getAndSetReference" "(Ljava/lang/Object;JLjava/lang/Object;)Ljava/lang/Object;" => get_and_set_reference(Ref, i64, Any) -> Any;
}
