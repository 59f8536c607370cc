//! Hot handlers of arrays, fields, constants, allocation and type checks.
use super::state::State;
use crate::heap::{array_units, mark_card};
use crate::interp::ops::{FieldKind, Op};
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64};

// Every function here: SAFETY: E1 to E4 hold for `s`, which the dispatcher vouches for; heap accesses follow a null (and bounds) check.

/// Offset of an array's length.
const LENGTH: usize = crate::heap::ARRAY_LENGTH as usize;

/// The object in register b; of null the handler ends.
macro_rules! not_null {
    ($s:ident) => {{
        let object = $s.reference($s.b());
        if object == 0 {
            return $s.leave(Op::ThrowNullPointer);
        }
        object
    }};
}
/// The array in register b and the index in register c; without such an element the handler ends.
macro_rules! element {
    ($s:ident) => {{
        let array = not_null!($s);
        let index = $s.int($s.c()) as u32;
        if index >= $s.load_u32(array, LENGTH) {
            return $s.leave(Op::ThrowBounds);
        }
        (array, index as usize)
    }};
}
macro_rules! array_loads {
    ($($name:ident $load:ident $shift:literal $base:literal $set:ident |$x:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let (array, index) = element!(s);
                let $x = s.$load(array, $base + (index << $shift));
                s.$set(s.a(), $result);
                s.advance(1);
            }
        }
    )* };
}
array_loads! {
    load_i8 load_u8 0 12 set_int |x| i32::from(x as i8);
    load_u16 load_u16 1 12 set_int |x| i32::from(x);
    load_i16 load_u16 1 12 set_int |x| i32::from(x as i16);
    load_i32 load_u32 2 12 set_int |x| x as i32;
    load_i64 load_u64 3 16 set_slot |x| x;
    load_ref load_u32 2 12 set_reference |x| x;
}
macro_rules! array_stores {
    ($($name:ident $store:ident $shift:literal $base:literal $get:ident |$x:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let (array, index) = element!(s);
                let $x = s.$get(s.a());
                s.$store(array, $base + (index << $shift), $result);
                s.advance(1);
            }
        }
    )* };
}
array_stores! {
    store_i16 store_u16 1 12 int |x| x as u16;
    store_i32 store_u32 2 12 int |x| x as u32;
    store_i64 store_u64 3 16 slot |x| x;
}
#[inline(always)]
pub unsafe fn store_i8(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (array, index) = element!(s);
        let boolean = s.class_word(array) == (*s.thread).boolean_array_word.load(Relaxed);
        let value = s.int(s.a()) as u8;
        s.store_u8(array, 12 + index, if boolean { value & 1 } else { value });
        s.advance(1);
    }
}
/// The element's class against the array's component class, as far as `fast_subtype` tells.
#[inline(always)]
pub unsafe fn store_ref(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let (array, index) = element!(s);
        let value = s.reference(s.a());
        if value != 0 {
            let class = s.class(s.class_word(array));
            let component = (*class).component_word;
            if fast_subtype(s, value, component) != Some(true) {
                return s.leave(Op::TypeCheckSlow);
            }
        }
        s.store_reference(array, 12 + (index << 2), value);
        s.advance(1);
    }
}
#[inline(always)]
pub unsafe fn array_length(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let array = not_null!(s);
        s.set_int(s.a(), s.load_u32(array, LENGTH) as i32);
        s.advance(1);
    }
}

macro_rules! field_loads {
    ($($name:ident $static_name:ident $load:ident $set:ident |$x:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let object = not_null!(s);
                let $x = s.$load(object, s.word_low(1) as usize);
                s.$set(s.a(), $result);
                s.advance(2);
            }
        }
        #[inline(always)]
        pub unsafe fn $static_name(s: &mut State) {
            // SAFETY: see the head of the file; mirrors do not move.
            unsafe {
                let $x = s.$load(0, (s.word(1) & STATIC_OFFSET) as usize);
                s.$set(s.a(), $result);
                s.advance(2);
            }
        }
    )* };
}
/// Low bits of a static field op's word 1: byte offset in the heap.
pub const STATIC_OFFSET: u64 = (1 << 40) - 1;
field_loads! {
    get_field_i8 get_static_i8 load_u8 set_int |x| i32::from(x as i8);
    get_field_u16 get_static_u16 load_u16 set_int |x| i32::from(x);
    get_field_i16 get_static_i16 load_u16 set_int |x| i32::from(x as i16);
    get_field_i32 get_static_i32 load_u32 set_int |x| x as i32;
    get_field_i64 get_static_i64 load_u64 set_slot |x| x;
    get_field_ref get_static_ref load_u32 set_reference |x| x;
}
macro_rules! field_stores {
    ($($name:ident $static_name:ident $store:ident $get:ident |$x:ident| $result:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(s: &mut State) {
            // SAFETY: see the head of the file.
            unsafe {
                let object = not_null!(s);
                let $x = s.$get(s.a());
                s.$store(object, s.word_low(1) as usize, $result);
                s.advance(2);
            }
        }
        #[inline(always)]
        pub unsafe fn $static_name(s: &mut State) {
            // SAFETY: see the head of the file; mirrors do not move.
            unsafe {
                let $x = s.$get(s.a());
                s.$store(0, (s.word(1) & STATIC_OFFSET) as usize, $result);
                s.advance(2);
            }
        }
    )* };
}
field_stores! {
    put_field_bool put_static_bool store_u8 int |x| x as u8 & 1;
    put_field_i8 put_static_i8 store_u8 int |x| x as u8;
    put_field_i16 put_static_i16 store_u16 int |x| x as u16;
    put_field_i32 put_static_i32 store_u32 int |x| x as u32;
    put_field_i64 put_static_i64 store_u64 slot |x| x;
    put_field_ref put_static_ref store_reference reference |x| x;
}

/// A sequentially consistent load of any kind from a byte of the heap, as a register's content.
#[inline(always)]
unsafe fn load_volatile(s: &State, offset: usize, kind: u8) -> u64 {
    // SAFETY: see the head of the file.
    unsafe {
        let address = s.heap.add(offset);
        match kind {
            k if k == FieldKind::Bool as u8 || k == FieldKind::I8 as u8 => {
                (*address.cast::<AtomicU8>()).load(SeqCst) as i8 as i32 as u32 as u64
            }
            k if k == FieldKind::U16 as u8 => u64::from((*address.cast::<AtomicU16>()).load(SeqCst)),
            k if k == FieldKind::I16 as u8 => (*address.cast::<AtomicU16>()).load(SeqCst) as i16 as i32 as u32 as u64,
            k if k == FieldKind::I64 as u8 => (*address.cast::<AtomicU64>()).load(SeqCst),
            _ => u64::from((*address.cast::<AtomicU32>()).load(SeqCst)),
        }
    }
}
#[inline(always)]
unsafe fn store_volatile(s: &State, offset: usize, kind: u8, value: u64) {
    // SAFETY: see the head of the file.
    unsafe {
        let address = s.heap.add(offset);
        match kind {
            k if k == FieldKind::Bool as u8 => (*address.cast::<AtomicU8>()).store(value as u8 & 1, SeqCst),
            k if k == FieldKind::I8 as u8 => (*address.cast::<AtomicU8>()).store(value as u8, SeqCst),
            k if k == FieldKind::U16 as u8 || k == FieldKind::I16 as u8 => (*address.cast::<AtomicU16>()).store(value as u16, SeqCst),
            k if k == FieldKind::I64 as u8 => (*address.cast::<AtomicU64>()).store(value, SeqCst),
            k if k == FieldKind::Ref as u8 => {
                (*address.cast::<AtomicU32>()).store(value as u32, SeqCst);
                mark_card(s.heap, offset);
            }
            _ => (*address.cast::<AtomicU32>()).store(value as u32, SeqCst),
        }
    }
}
#[inline(always)]
pub unsafe fn get_field_volatile(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = not_null!(s);
        let word = s.word(1);
        s.set_slot(s.a(), load_volatile(s, object as usize * 8 + word as u32 as usize, (word >> 32) as u8));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn put_field_volatile(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = not_null!(s);
        let word = s.word(1);
        store_volatile(s, object as usize * 8 + word as u32 as usize, (word >> 32) as u8, s.slot(s.a()));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn get_static_volatile(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let word = s.word(1);
        s.set_slot(s.a(), load_volatile(s, (word & STATIC_OFFSET) as usize, (word >> 40) as u8));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn put_static_volatile(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let word = s.word(1);
        store_volatile(s, (word & STATIC_OFFSET) as usize, (word >> 40) as u8, s.slot(s.a()));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn ldc_ref_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        s.set_reference(s.a(), s.word_low(1));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn ldc_ref_rooted(s: &mut State) {
    // SAFETY: see the head of the file; roots of constants are never dropped.
    unsafe {
        s.set_reference(s.a(), s.root(1));
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn ldc_prim_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        s.set_slot(s.a(), s.word(1));
        s.advance(2);
    }
}

/// `new`: compare, add, one store of the header; memory in the buffer is zero.
#[inline(always)]
pub unsafe fn new_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let word = s.word(1);
        let units = ((word >> 32) as u32).div_ceil(8);
        let Some(object) = (*s.thread).tlab.bump(units) else {
            return s.leave(Op::AllocateSlow);
        };
        let object = object.slot();
        s.store_u64(object, 0, u64::from(word as u32));
        s.set_reference(s.a(), object);
        s.advance(2);
    }
}
/// `newarray` of primitives, from the buffer if it is not large.
#[inline(always)]
pub unsafe fn new_array(s: &mut State) {
    // SAFETY: see the head of the file; type codes 4 to 11 were checked by the translator.
    unsafe {
        let length = s.int(s.b()) as u32;
        let code = s.c() as usize;
        if length >= SMALL_ARRAY {
            return s.leave(Op::AllocateSlow);
        }
        let shift = ELEMENT_SHIFTS[code & 15];
        let Some(array) = (*s.thread).tlab.bump(array_units(shift, length)) else {
            return s.leave(Op::AllocateSlow);
        };
        let array = array.slot();
        s.store_u64(array, 0, u64::from((*s.thread).primitive_array_words[code & 15].load(Relaxed)));
        s.store_u32(array, LENGTH, length);
        s.set_reference(s.a(), array);
        s.advance(1);
    }
}
/// Arrays of fewer elements are taken from the buffer without further ado.
const SMALL_ARRAY: u32 = 1 << 16;
/// log2 of the element size by `newarray` type code.
static ELEMENT_SHIFTS: [u8; 16] = [0, 0, 0, 0, 0, 1, 2, 3, 0, 1, 2, 3, 0, 0, 0, 0];
#[inline(always)]
pub unsafe fn new_ref_array_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let length = s.int(s.b()) as u32;
        if length >= SMALL_ARRAY {
            return s.leave(Op::AllocateSlow);
        }
        let Some(array) = (*s.thread).tlab.bump(array_units(2, length)) else {
            return s.leave(Op::AllocateSlow);
        };
        let array = array.slot();
        s.store_u64(array, 0, u64::from(s.word_low(1)));
        s.store_u32(array, LENGTH, length);
        s.set_reference(s.a(), array);
        s.advance(2);
    }
}
/// Whether an object is of a class: itself, a superclass by the display, or what is remembered; the rest is for `TypeCheckSlow`.
#[inline(always)]
unsafe fn fast_subtype(s: &State, object: u32, target: u32) -> Option<bool> {
    // SAFETY: see the head of the file.
    unsafe {
        let word = s.class_word(object);
        if word == target {
            return Some(true);
        }
        let (class, target_class) = (s.class(word), s.class(target));
        let level = (*target_class).display_level as usize;
        if level < crate::runtime::class::DISPLAY_DEPTH {
            return Some(std::ptr::eq((*class).display[level].load(Relaxed), target_class));
        }
        (*class).remembered_subtype(target)
    }
}
#[inline(always)]
pub unsafe fn check_cast_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = s.reference(s.b());
        if object != 0 && fast_subtype(s, object, s.word_low(1)) != Some(true) {
            return s.leave(Op::TypeCheckSlow);
        }
        s.set_reference(s.a(), object);
        s.advance(2);
    }
}
#[inline(always)]
pub unsafe fn instance_of_resolved(s: &mut State) {
    // SAFETY: see the head of the file.
    unsafe {
        let object = s.reference(s.b());
        let answer = if object == 0 { Some(false) } else { fast_subtype(s, object, s.word_low(1)) };
        match answer {
            Some(answer) => {
                s.set_int(s.a(), answer.into());
                s.advance(2);
            }
            None => s.leave(Op::TypeCheckSlow),
        }
    }
}
