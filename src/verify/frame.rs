//! Frames (JVMS 4.10.1.3): what local variables and operand stack hold at one instruction.

use super::types::{Names, VType};
use std::rc::Rc;

/// The frame that instructions are applied to.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The instruction it belongs to.
    pub bci: u32,
    /// `flagThisUninit`: a constructor that has not called another one yet.
    pub this_uninitialized: bool,
    /// Those that were ever mentioned; the others hold nothing.
    pub locals: Vec<VType>,
    /// Entries above `depth` were popped by the current instruction and are kept for messages.
    stack: Vec<VType>,
    depth: usize,
    mark: usize,
}

/// A frame of the StackMapTable.
#[derive(Clone, Debug)]
pub struct TableFrame {
    /// The instruction it belongs to.
    pub bci: u32,
    /// `flagThisUninit`
    pub this_uninitialized: bool,
    /// Local variables, each half of a two-slot value apart; frames without a change share them.
    pub locals: Rc<[VType]>,
    /// The operand stack, likewise.
    pub stack: Rc<[VType]>,
}

impl Frame {
    /// With an empty operand stack.
    pub fn without_stack(bci: u32, this_uninitialized: bool, locals: Vec<VType>) -> Frame {
        Frame { bci, this_uninitialized, locals, ..Frame::default() }
    }

    /// The operand stack.
    pub fn stack(&self) -> &[VType] {
        &self.stack[..self.depth]
    }

    /// The operand stack as the current instruction found it.
    pub fn stack_at_mark(&self) -> &[VType] {
        &self.stack[..self.mark.min(self.stack.len())]
    }

    /// An instruction begins.
    pub fn begin(&mut self, bci: u32) {
        self.bci = bci;
        self.stack.truncate(self.depth);
        self.mark = self.depth;
    }

    /// Pushes one slot; the caller has looked at the limit.
    pub fn push(&mut self, ty: VType) {
        match self.stack.get_mut(self.depth) {
            Some(place) => *place = ty,
            None => self.stack.push(ty),
        }
        self.depth += 1;
    }

    /// The topmost entry.
    pub fn top(&self) -> Option<VType> {
        self.depth.checked_sub(1).map(|top| self.stack[top])
    }

    /// Takes the topmost entry off.
    pub fn drop_top(&mut self) {
        self.depth -= 1;
    }

    /// Replaces an entry of the stack.
    pub fn set_entry(&mut self, index: usize, ty: VType) {
        self.stack[index] = ty;
    }

    /// How many slots are on the stack.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// The entry that was popped last (HotSpot's "top of stack" in messages).
    pub fn popped(&self) -> VType {
        self.stack.get(self.depth).copied().unwrap_or(VType::Top)
    }

    /// A local variable.
    pub fn local(&self, index: usize) -> VType {
        self.locals.get(index).copied().unwrap_or(VType::Top)
    }

    /// Mentions a local variable.
    pub fn touch(&mut self, index: usize) {
        if index >= self.locals.len() {
            self.locals.resize(index + 1, VType::Top);
        }
    }

    /// Stores one slot; halves of two-slot values that lose their other half become unusable.
    pub fn set_local(&mut self, index: usize, ty: VType) {
        self.touch(index);
        if self.locals[index].second_half().is_some()
            && let Some(next) = self.locals.get_mut(index + 1)
        {
            *next = VType::Top;
        }
        if self.locals[index].is_second_half() && index > 0 {
            self.locals[index - 1] = VType::Top;
        }
        self.locals[index] = ty;
    }

    /// Stores both halves of a two-slot value.
    pub fn set_local_pair(&mut self, index: usize, first: VType, second: VType) {
        self.set_local(index + 1, second);
        self.set_local(index, first);
        self.locals[index + 1] = second;
    }

    /// A constructor has run: each copy of the object is of its class now.
    pub fn initialize(&mut self, old: VType, new: VType) {
        let depth = self.depth;
        for place in self.locals.iter_mut().chain(&mut self.stack[..depth]).filter(|place| **place == old) {
            *place = new;
        }
        if old == VType::UninitializedThis {
            self.this_uninitialized = false;
        }
    }

    /// Takes over a frame of the table.
    pub fn take(&mut self, from: &TableFrame) {
        self.this_uninitialized = from.this_uninitialized;
        self.locals.clear();
        self.locals.extend_from_slice(&from.locals);
        self.stack.clear();
        self.stack.extend_from_slice(&from.stack);
        self.depth = from.stack.len();
        self.mark = self.depth;
    }

    /// The frame as a message shows it: as the current instruction found it.
    pub fn shown(&self, names: &Names<'_>) -> ShownFrame {
        ShownFrame::new(names, self.bci, self.this_uninitialized, &self.locals, self.stack_at_mark())
    }
}

impl TableFrame {
    /// The frame as a message shows it.
    pub fn shown(&self, names: &Names<'_>) -> ShownFrame {
        ShownFrame::new(names, self.bci, self.this_uninitialized, &self.locals, &self.stack)
    }
}

/// A frame as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFrame {
    /// The instruction it belongs to.
    pub bci: u32,
    /// `flagThisUninit`
    pub this_uninitialized: bool,
    /// The types of the local variables.
    pub locals: Vec<String>,
    /// The types on the operand stack.
    pub stack: Vec<String>,
}

impl ShownFrame {
    /// Shows each type.
    pub fn new(names: &Names<'_>, bci: u32, this_uninitialized: bool, locals: &[VType], stack: &[VType]) -> Self {
        let show = |types: &[VType]| types.iter().map(|ty| names.show(*ty)).collect();
        ShownFrame { bci, this_uninitialized, locals: show(locals), stack: show(stack) }
    }
}
