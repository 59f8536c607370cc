//! The StackMapTable attribute (JVMS 4.7.4): frames as written, with the bci each belongs to.

use super::reader::Reader;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerificationType {
    Top,
    Integer,
    Float,
    Double,
    Long,
    Null,
    UninitializedThis,
    /// A class entry.
    Object(u16),
    /// The bci of the `new`.
    Uninitialized(u16),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrameKind {
    Same,
    SameExtended,
    SameLocals1(VerificationType),
    SameLocals1Extended(VerificationType),
    /// How many locals go.
    Chop(u8),
    Append(Vec<VerificationType>),
    Full {
        locals: Vec<VerificationType>,
        stack: Vec<VerificationType>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    pub frame_type: u8,
    pub offset_delta: u16,
    pub bci: usize,
    pub kind: FrameKind,
}

fn verification_type(r: &mut Reader<'_>) -> Option<VerificationType> {
    Some(match r.u8()? {
        0 => VerificationType::Top,
        1 => VerificationType::Integer,
        2 => VerificationType::Float,
        3 => VerificationType::Double,
        4 => VerificationType::Long,
        5 => VerificationType::Null,
        6 => VerificationType::UninitializedThis,
        7 => VerificationType::Object(r.u16()?),
        8 => VerificationType::Uninitialized(r.u16()?),
        _ => return None,
    })
}

fn types(r: &mut Reader<'_>, count: usize) -> Option<Vec<VerificationType>> {
    (0..count).map(|_| verification_type(r)).collect()
}

/// All frames of the attribute, `None` where it is malformed.
pub fn frames(data: &[u8]) -> Option<Vec<Frame>> {
    let (all, rest) = readable_frames(data);
    let count = data.get(..2).map(|c| usize::from(u16::from_be_bytes([c[0], c[1]])))?;
    (all.len() == count && rest.is_empty()).then_some(all)
}

/// The frames up to the first malformed one, and what follows them.
pub fn readable_frames(data: &[u8]) -> (Vec<Frame>, &[u8]) {
    let mut r = Reader::new(data);
    let count = r.u16().unwrap_or(0);
    let mut next = 0usize;
    let mut all = Vec::with_capacity(usize::from(count).min(data.len()));
    let mut end = r.pos();
    for _ in 0..count {
        let Some(frame) = frame(&mut r, next) else { break };
        next = frame.bci + 1;
        end = r.pos();
        all.push(frame);
    }
    (all, data.get(end..).unwrap_or_default())
}

/// `next`: the bci that an offset of zero means.
fn frame(r: &mut Reader<'_>, next: usize) -> Option<Frame> {
    let frame_type = r.u8()?;
    let implied = match frame_type {
        0..=63 => Some(u16::from(frame_type)),
        64..=127 => Some(u16::from(frame_type - 64)),
        128..=246 => return None,
        _ => None,
    };
    let offset_delta = match implied {
        Some(delta) => delta,
        None => r.u16()?,
    };
    let kind = match frame_type {
        0..=63 => FrameKind::Same,
        64..=127 => FrameKind::SameLocals1(verification_type(r)?),
        247 => FrameKind::SameLocals1Extended(verification_type(r)?),
        248..=250 => FrameKind::Chop(251 - frame_type),
        251 => FrameKind::SameExtended,
        252..=254 => FrameKind::Append(types(r, usize::from(frame_type - 251))?),
        _ => {
            let locals = usize::from(r.u16()?);
            let locals = types(r, locals)?;
            let stack = usize::from(r.u16()?);
            FrameKind::Full { locals, stack: types(r, stack)? }
        }
    };
    Some(Frame { frame_type, offset_delta, bci: next + usize::from(offset_delta), kind })
}
