//! `StringBuilder`: what fits into its array as it is; growing and widening are the Java body's.
use super::numbers::decimal;
use crate::heap::{RawRef, array_base};
use crate::intrinsics;
use crate::runtime::intrinsics::{BuilderFields, Call, LIMIT, Text};

/// A builder's array, how wide its units are, and how many it has.
struct Builder<'c> {
    call: &'c Call,
    this: RawRef,
    fields: BuilderFields,
    value: RawRef,
    wide: bool,
    count: usize,
    room: usize,
}

impl<'c> Builder<'c> {
    fn of(call: &'c Call, this: RawRef) -> Option<Builder<'c>> {
        let fields = call.builder_fields(this)?;
        let heap = call.heap();
        let value = heap.load_ref(this, fields.value)?;
        let wide = heap.load_u8(this, fields.coder) != 0;
        let count = usize::try_from(heap.load_u32(this, fields.count) as i32).ok()?;
        let room = (heap.array_length(value) >> u32::from(wide)) as usize;
        (count <= room).then_some(Builder { call, this, fields, value, wide, count, room })
    }
    /// Whether so many units more fit.
    fn fits(&self, units: usize) -> Option<()> {
        (units <= self.room - self.count).then_some(())
    }
    fn set_count(&self, count: usize) -> Option<RawRef> {
        self.call.heap().store_u32(self.this, self.fields.count, count as u32);
        Some(self.this)
    }
    fn put(&self, at: usize, unit: u16) -> Option<()> {
        let heap = self.call.heap();
        match self.wide {
            true => heap.store_u16(self.value, array_base(0) + at as u32 * 2, unit),
            false => heap.store_u8(self.value, array_base(0) + at as u32, u8::try_from(unit).ok()?),
        }
        Some(())
    }
    fn get(&self, at: usize) -> u16 {
        let heap = self.call.heap();
        match self.wide {
            true => heap.load_u16(self.value, array_base(0) + at as u32 * 2),
            false => heap.load_u8(self.value, array_base(0) + at as u32).into(),
        }
    }
    /// The place of a unit that is there.
    fn place(&self, index: i32) -> Option<usize> {
        usize::try_from(index).ok().filter(|at| *at < self.count)
    }
}

fn append_char(c: &Call, this: RawRef, unit: u16) -> Option<RawRef> {
    let builder = Builder::of(c, this)?;
    builder.fits(1)?;
    builder.put(builder.count, unit)?;
    builder.set_count(builder.count + 1)
}

fn append_string(c: &Call, this: RawRef, text: RawRef) -> Option<RawRef> {
    let builder = Builder::of(c, this)?;
    match c.text(text)? {
        Text::Latin1(units) => {
            builder.fits(units.len())?;
            if units.len() > LIMIT {
                return None;
            }
            if builder.wide {
                let target = &c.heap().elements::<u16>(builder.value)[builder.count..];
                units.iter().zip(target).for_each(|(from, to)| to.set(from.get().into()));
            } else {
                let target = &c.heap().elements::<u8>(builder.value)[builder.count..];
                units.iter().zip(target).for_each(|(from, to)| to.set(from.get()));
            }
            builder.set_count(builder.count + units.len())
        }
        Text::Utf16(units) => {
            if !builder.wide || units.len() > LIMIT {
                return None;
            }
            builder.fits(units.len())?;
            let target = &c.heap().elements::<u16>(builder.value)[builder.count..];
            units.iter().zip(target).for_each(|(from, to)| to.set(from.get()));
            builder.set_count(builder.count + units.len())
        }
    }
}

fn append_number(c: &Call, this: RawRef, value: i64) -> Option<RawRef> {
    let builder = Builder::of(c, this)?;
    let mut buffer = [0; 20];
    let digits = decimal(value, &mut buffer);
    builder.fits(digits.len())?;
    for (at, digit) in digits.iter().enumerate() {
        builder.put(builder.count + at, (*digit).into())?;
    }
    builder.set_count(builder.count + digits.len())
}
fn append_int(c: &Call, this: RawRef, value: i32) -> Option<RawRef> {
    append_number(c, this, value.into())
}
fn append_long(c: &Call, this: RawRef, value: i64) -> Option<RawRef> {
    append_number(c, this, value)
}

fn char_at(c: &Call, this: RawRef, index: i32) -> Option<u16> {
    let builder = Builder::of(c, this)?;
    builder.place(index).map(|at| builder.get(at))
}

fn set_char_at(c: &Call, this: RawRef, index: i32, unit: u16) -> Option<()> {
    let builder = Builder::of(c, this)?;
    builder.put(builder.place(index)?, unit)
}

intrinsics! { STRING_BUILDER "java/lang/StringBuilder":
    _StringBuilder_append_char virtual "append" "(C)Ljava/lang/StringBuilder;" => append_char(u16) -> Ref;
    _StringBuilder_append_String virtual "append" "(Ljava/lang/String;)Ljava/lang/StringBuilder;" => append_string(Ref) -> Ref;
    _StringBuilder_append_int virtual "append" "(I)Ljava/lang/StringBuilder;" => append_int(i32) -> Ref;
    _StringBuilder_append_long virtual "append" "(J)Ljava/lang/StringBuilder;" => append_long(i64) -> Ref;
}
intrinsics! { ABSTRACT_BUILDER "java/lang/AbstractStringBuilder":
    _AbstractStringBuilder_append_char virtual "append" "(C)Ljava/lang/AbstractStringBuilder;" => append_char(u16) -> Ref;
    _AbstractStringBuilder_append_String virtual "append" "(Ljava/lang/String;)Ljava/lang/AbstractStringBuilder;" => append_string(Ref) -> Ref;
    _AbstractStringBuilder_charAt virtual "charAt" "(I)C" => char_at(i32) -> u16;
    _AbstractStringBuilder_setCharAt virtual "setCharAt" "(IC)V" => set_char_at(i32, u16) -> Void;
}
