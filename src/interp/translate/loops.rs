//! Loop inversion: a jump back to a loop's test becomes a copy of the test that branches back past the first one, so that an iteration takes one
//! branch. The copy is made of ops: those from the loop's head to its first conditional branch.

use super::CodePoint;
use super::emit::{Emitter, Label};
use crate::interp::ops::{Flags, Insn, Op, Role, Words, length_at};

/// Ops before the branch that are worth copying.
const MAX_COPIED: usize = 4;

/// Forward branches and their opposites.
const OPPOSITES: [(Op, Op); 18] = [
    (Op::IfEqI, Op::IfNeI),
    (Op::IfLtI, Op::IfGeI),
    (Op::IfEqImmI, Op::IfNeImmI),
    (Op::IfLtImmI, Op::IfGeImmI),
    (Op::IfGtImmI, Op::IfLeImmI),
    (Op::IfEqL, Op::IfNeL),
    (Op::IfLtL, Op::IfGeL),
    (Op::IfEqImmL, Op::IfNeImmL),
    (Op::IfLtImmL, Op::IfGeImmL),
    (Op::IfGtImmL, Op::IfLeImmL),
    (Op::IfEqF, Op::IfNeF),
    (Op::IfLtF, Op::IfNotLtF),
    (Op::IfLeF, Op::IfNotLeF),
    (Op::IfEqD, Op::IfNeD),
    (Op::IfLtD, Op::IfNotLtD),
    (Op::IfLeD, Op::IfNotLeD),
    (Op::IfNull, Op::IfNonNull),
    (Op::IfSameRef, Op::IfOtherRef),
];

const TO_BACK: u16 = Op::BackGoto as u16 - Op::Goto as u16;

/// The forward form of a conditional branch.
fn forward_form(op: Op) -> Option<Op> {
    let (first, last) = (Op::IfEqI as u16, Op::IfOtherRef as u16);
    let number = op as u16;
    if (first..=last).contains(&number) {
        return Some(op);
    }
    number.checked_sub(TO_BACK).filter(|forward| (first..=last).contains(forward)).and_then(Op::from_u16)
}

/// The polling form of a forward branch.
pub(super) fn back_form(op: Op) -> Op {
    Op::from_u16(op as u16 + TO_BACK).unwrap_or(op)
}

fn opposite(op: Op) -> Option<Op> {
    OPPOSITES.iter().find_map(|(one, other)| if op == *one { Some(*other) } else { (op == *other).then_some(*one) })
}

/// What became of a jump to a loop's head.
pub(super) enum Repeated {
    /// The head was copied; when the loop ends, this is where to go on.
    Test(Label),
    /// The head was copied up to its switch, which never goes on here.
    Switch,
}

impl Emitter {
    /// A jump to a loop's head, with the stack settled. `None` if nothing was emitted.
    /// `may_move` tells whether an op of this bci may run here, as far as exception handlers are concerned; `same_stack` whether the stack there is
    /// the head's, so that the head's live count holds at the branch.
    pub(super) fn repeat_head(
        &mut self,
        head: Label,
        may_move: impl Fn(u16) -> bool,
        same_stack: impl Fn(Label) -> bool,
    ) -> Option<Repeated> {
        let start = self.op_at(head)? as usize;
        let mut at = start;
        let branch = loop {
            let insn = Insn::from_word(*self.code.get(at)?);
            let op = Op::from_u16(insn.op)?;
            if let Some(forward) = forward_form(op) {
                break Some(forward);
            }
            if matches!(op, Op::TableSwitch | Op::BackTableSwitch) {
                break None;
            }
            let movable =
                !op.flags().intersects(Flags::CALL) && !op.flags().intersects(Flags::BRANCH) && !op.flags().intersects(Flags::ENDS);
            let point = self.points.binary_search_by_key(&(at as u32), |point| point.op).ok().map(|found| self.points[found]);
            if !movable || !matches!(op.info().words, Words::W0 | Words::W1) || !point.is_none_or(|point| may_move(point.bci)) {
                return None;
            }
            at += length_at(&self.code, at)?;
            if at - start > 2 * MAX_COPIED {
                return None;
            }
        };
        let insn = Insn::from_word(self.code[at]);
        let end = (self.code.len() + at - start) as i64;
        let Some(branch) = branch else {
            let distance = i16::try_from(at as i64 - end).ok()?;
            self.copy(start, at)?;
            self.begin();
            self.emit(Op::BackSwitchAt, insn.a, 0, distance);
            return Some(Repeated::Switch);
        };
        let exit = self.target_of(at).filter(|exit| same_stack(*exit))?;
        let opposite = opposite(branch)?;
        let distance = i16::try_from(at as i64 + 1 - end).ok()?;
        self.copy(start, at)?;
        self.begin();
        for (role, register) in branch.info().roles.into_iter().zip([insn.a, insn.b]) {
            if role == Role::UseRef {
                let temps = -(register as isize) - self.first_ref as isize;
                self.in_use = self.in_use.max(temps.max(0) as usize);
            }
        }
        self.emit(back_form(opposite), insn.a, insn.b, distance);
        Some(Repeated::Test(exit))
    }

    /// Appends the ops from `start` to `end`, with their points.
    fn copy(&mut self, start: usize, end: usize) -> Option<()> {
        let mut from = start;
        while from < end {
            if let Ok(found) = self.points.binary_search_by_key(&(from as u32), |point| point.op) {
                let point = CodePoint { op: self.code.len() as u32, ..self.points[found] };
                self.points.push(point);
            }
            let length = length_at(&self.code, from)?;
            self.code.extend_from_within(from..from + length);
            from += length;
        }
        Some(())
    }
}
