//! The op table: the register instructions that bytecode is translated into (`translate`), printed by `disasm` and run by `execute`.
//!
//! An op is one 8-byte word `{u16 op; i16 a, b, c}`; some have more words. A register is a signed index of 8-byte slots from the frame pointer:
//! reference register k is `-1-k`, primitive register k is `3+k`. A `long` or `double` takes one register. An `int` or `float` is in the low half
//! of its slot, a reference too; upper halves are undefined.
//!
//! Patching: once code is published only `op` changes, and word 1 and 2 of the ops that `Flags::UNRESOLVED` marks; a, b, c never do.

/// What an operand field of an op means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// Always 0.
    Unused,
    /// Primitive register, written.
    Def,
    /// Primitive register, read.
    Use,
    /// Primitive register, read and written.
    Update,
    /// Reference register, written.
    DefRef,
    /// Reference register, read.
    UseRef,
    /// Register of either half, written; its sign tells. 0 = no register.
    DefAny,
    /// Register of either half, read; its sign tells.
    UseAny,
    /// Constant.
    Imm,
    /// Distance in words from this op.
    Target,
    /// Constant pool index, as `u16`.
    Pool,
    /// Number of dimensions.
    Count,
    /// Slots above fp where a callee's frame may begin.
    FrameEnd,
    /// Argument counts of a call, as `u16`: references << 8 | primitives.
    Arguments,
}

/// How many words follow an op.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Words {
    W0,
    W1,
    /// 1 + the dimension registers (`b` of them).
    Dimensions,
    /// 2 + the argument registers + the return word.
    Call,
    /// 1 + the distances, counted in word 1.
    TableSwitch,
    /// 1 + the keys, counted in word 1.
    LookupSwitch,
}

/// Properties of an op; see the constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flags(u16);

impl Flags {
    /// May throw.
    pub const THROWS: Flags = Flags(1);
    /// May collect, run Java or block.
    pub const SAFEPOINT: Flags = Flags(2);
    /// A back edge: polls before it branches.
    pub const POLLS: Flags = Flags(4);
    /// May continue elsewhere than at the next op.
    pub const BRANCH: Flags = Flags(8);
    /// Never continues at the next op.
    pub const ENDS: Flags = Flags(16);
    /// Rewrites itself into another op.
    pub const UNRESOLVED: Flags = Flags(32);
    /// Has argument registers and a return word.
    pub const CALL: Flags = Flags(64);
    /// Never in translated code.
    pub const PSEUDO: Flags = Flags(128);

    pub const fn contains(self, other: Flags) -> bool {
        self.0 & other.0 == other.0
    }
    pub const fn intersects(self, other: Flags) -> bool {
        self.0 & other.0 != 0
    }
    const fn of(list: &[Flags]) -> Flags {
        let (mut bits, mut i) = (0, 0);
        while i < list.len() {
            bits |= list[i].0;
            i += 1;
        }
        Flags(bits)
    }
}

/// Everything known about an op besides its effect.
#[derive(Clone, Copy, Debug)]
pub struct OpInfo {
    pub name: &'static str,
    pub roles: [Role; 3],
    pub words: Words,
    pub flags: Flags,
}

/// How a resolved field is accessed; part of word 1 of field ops.
#[repr(u8)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldKind {
    Bool,
    I8,
    U16,
    I16,
    I32,
    I64,
    Ref,
}

/// The list that everything about ops is made from: `Op = handler(roles of a, b, c) words [flags]`.
///
/// A consumer passes the name of a macro that takes these rows.
macro_rules! all_ops {
    ($callback:ident) => {
        $callback! {
            // Moves and constants. Slots are copied whole (64 bits).
            /// Does nothing.
            Nop = nop(Unused Unused Unused) W0 [];
            /// `a = b`, primitive half.
            Move = move_prim(Def Use Unused) W0 [];
            /// `a = b`, reference half.
            MoveRef = move_ref(DefRef UseRef Unused) W0 [];
            /// `a = b` sign-extended to 64 bits: small int and long constants.
            ConstImm = const_imm(Def Imm Unused) W0 [];
            /// `a =` word 1: other constants; int and float bits are in the low half.
            ConstWord = const_word(Def Unused Unused) W1 [];
            /// `a = null`.
            ConstNull = const_null(DefRef Unused Unused) W0 [];
            /// Method entry: the `b` reference registers `a, a-1, ...` become null.
            ZeroRefs = zero_refs(DefRef Imm Unused) W0 [];
            // Int arithmetic.
            /// `a = b + c`, wrapping.
            AddI = add_i(Def Use Use) W0 [];
            /// `a = b - c`, wrapping.
            SubI = sub_i(Def Use Use) W0 [];
            /// `a = b * c`, wrapping.
            MulI = mul_i(Def Use Use) W0 [];
            /// `a = b / c`; ArithmeticException when `c` is 0.
            DivI = div_i(Def Use Use) W0 [THROWS];
            /// `a = b % c`; ArithmeticException when `c` is 0.
            RemI = rem_i(Def Use Use) W0 [THROWS];
            /// `a = -b`.
            NegI = neg_i(Def Use Unused) W0 [];
            /// `a = b & c`.
            AndI = and_i(Def Use Use) W0 [];
            /// `a = b | c`.
            OrI = or_i(Def Use Use) W0 [];
            /// `a = b ^ c`.
            XorI = xor_i(Def Use Use) W0 [];
            /// `a = b << (int c & 31)`.
            ShlI = shl_i(Def Use Use) W0 [];
            /// `a = b >> (int c & 31)`.
            ShrI = shr_i(Def Use Use) W0 [];
            /// `a = b >>> (int c & 31)`.
            UshrI = ushr_i(Def Use Use) W0 [];
            /// `a = b + imm c`.
            AddImmI = add_imm_i(Def Use Imm) W0 [];
            /// `a = b; b += imm c`, all int: `x++` as a value.
            PostIncI = post_inc_i(Def Update Imm) W0 [];
            /// `a = b * imm c`.
            MulImmI = mul_imm_i(Def Use Imm) W0 [];
            /// `a = b & imm c`.
            AndImmI = and_imm_i(Def Use Imm) W0 [];
            /// `a = b | imm c`.
            OrImmI = or_imm_i(Def Use Imm) W0 [];
            /// `a = b ^ imm c`.
            XorImmI = xor_imm_i(Def Use Imm) W0 [];
            /// `a = b << imm c` (`c` is within 0..32).
            ShlImmI = shl_imm_i(Def Use Imm) W0 [];
            /// `a = b >> imm c` (`c` is within 0..32).
            ShrImmI = shr_imm_i(Def Use Imm) W0 [];
            /// `a = b >>> imm c` (`c` is within 0..32).
            UshrImmI = ushr_imm_i(Def Use Imm) W0 [];
            /// `a = b / imm c`; `c` is neither 0 nor -1.
            DivImmI = div_imm_i(Def Use Imm) W0 [];
            /// `a = b % imm c`; `c` is neither 0 nor -1.
            RemImmI = rem_imm_i(Def Use Imm) W0 [];
            /// `a = imm c - b`, wrapping.
            RsubImmI = rsub_imm_i(Def Use Imm) W0 [];
            // Long arithmetic.
            /// `a = b + c`, wrapping.
            AddL = add_l(Def Use Use) W0 [];
            /// `a = b - c`, wrapping.
            SubL = sub_l(Def Use Use) W0 [];
            /// `a = b * c`, wrapping.
            MulL = mul_l(Def Use Use) W0 [];
            /// `a = b / c`; ArithmeticException when `c` is 0.
            DivL = div_l(Def Use Use) W0 [THROWS];
            /// `a = b % c`; ArithmeticException when `c` is 0.
            RemL = rem_l(Def Use Use) W0 [THROWS];
            /// `a = -b`.
            NegL = neg_l(Def Use Unused) W0 [];
            /// `a = b & c`.
            AndL = and_l(Def Use Use) W0 [];
            /// `a = b | c`.
            OrL = or_l(Def Use Use) W0 [];
            /// `a = b ^ c`.
            XorL = xor_l(Def Use Use) W0 [];
            /// `a = b << (int c & 63)`.
            ShlL = shl_l(Def Use Use) W0 [];
            /// `a = b >> (int c & 63)`.
            ShrL = shr_l(Def Use Use) W0 [];
            /// `a = b >>> (int c & 63)`.
            UshrL = ushr_l(Def Use Use) W0 [];
            /// `a = b + imm c`.
            AddImmL = add_imm_l(Def Use Imm) W0 [];
            /// `a = b * imm c`.
            MulImmL = mul_imm_l(Def Use Imm) W0 [];
            /// `a = b & imm c`.
            AndImmL = and_imm_l(Def Use Imm) W0 [];
            /// `a = b | imm c`.
            OrImmL = or_imm_l(Def Use Imm) W0 [];
            /// `a = b ^ imm c`.
            XorImmL = xor_imm_l(Def Use Imm) W0 [];
            /// `a = b << imm c` (`c` is within 0..64).
            ShlImmL = shl_imm_l(Def Use Imm) W0 [];
            /// `a = b >> imm c` (`c` is within 0..64).
            ShrImmL = shr_imm_l(Def Use Imm) W0 [];
            /// `a = b >>> imm c` (`c` is within 0..64).
            UshrImmL = ushr_imm_l(Def Use Imm) W0 [];
            /// `a = b / imm c`; `c` is neither 0 nor -1.
            DivImmL = div_imm_l(Def Use Imm) W0 [];
            /// `a = b % imm c`; `c` is neither 0 nor -1.
            RemImmL = rem_imm_l(Def Use Imm) W0 [];
            /// `a = imm c - b`, wrapping.
            RsubImmL = rsub_imm_l(Def Use Imm) W0 [];
            /// `a =` -1, 0 or 1 (int): long comparison of `b` with `c`.
            CmpL = cmp_l(Def Use Use) W0 [];
            // Float arithmetic.
            /// `a = b + c`.
            AddF = add_f(Def Use Use) W0 [];
            /// `a = b - c`.
            SubF = sub_f(Def Use Use) W0 [];
            /// `a = b * c`.
            MulF = mul_f(Def Use Use) W0 [];
            /// `a = b / c`.
            DivF = div_f(Def Use Use) W0 [];
            /// `a = b % c`.
            RemF = rem_f(Def Use Use) W0 [];
            /// `a = -b` (the sign bit flips, of NaN too).
            NegF = neg_f(Def Use Unused) W0 [];
            /// `a =` -1, 0 or 1 (int); NaN gives -1.
            CmpFl = cmp_fl(Def Use Use) W0 [];
            /// `a =` -1, 0 or 1 (int); NaN gives 1.
            CmpFg = cmp_fg(Def Use Use) W0 [];
            // Double arithmetic.
            /// `a = b + c`.
            AddD = add_d(Def Use Use) W0 [];
            /// `a = b - c`.
            SubD = sub_d(Def Use Use) W0 [];
            /// `a = b * c`.
            MulD = mul_d(Def Use Use) W0 [];
            /// `a = b / c`.
            DivD = div_d(Def Use Use) W0 [];
            /// `a = b % c`.
            RemD = rem_d(Def Use Use) W0 [];
            /// `a = -b` (the sign bit flips, of NaN too).
            NegD = neg_d(Def Use Unused) W0 [];
            /// `a =` -1, 0 or 1 (int); NaN gives -1.
            CmpDl = cmp_dl(Def Use Use) W0 [];
            /// `a =` -1, 0 or 1 (int); NaN gives 1.
            CmpDg = cmp_dg(Def Use Use) W0 [];
            // Conversions: `a = (to) b`.
            /// `i2l`.
            IntToLong = int_to_long(Def Use Unused) W0 [];
            /// `i2f`.
            IntToFloat = int_to_float(Def Use Unused) W0 [];
            /// `i2d`.
            IntToDouble = int_to_double(Def Use Unused) W0 [];
            /// `l2i`.
            LongToInt = long_to_int(Def Use Unused) W0 [];
            /// `l2f`.
            LongToFloat = long_to_float(Def Use Unused) W0 [];
            /// `l2d`.
            LongToDouble = long_to_double(Def Use Unused) W0 [];
            /// `f2i`.
            FloatToInt = float_to_int(Def Use Unused) W0 [];
            /// `f2l`.
            FloatToLong = float_to_long(Def Use Unused) W0 [];
            /// `f2d`.
            FloatToDouble = float_to_double(Def Use Unused) W0 [];
            /// `d2i`.
            DoubleToInt = double_to_int(Def Use Unused) W0 [];
            /// `d2l`.
            DoubleToLong = double_to_long(Def Use Unused) W0 [];
            /// `d2f`.
            DoubleToFloat = double_to_float(Def Use Unused) W0 [];
            /// `i2b`.
            IntToByte = int_to_byte(Def Use Unused) W0 [];
            /// `i2c`.
            IntToChar = int_to_char(Def Use Unused) W0 [];
            /// `i2s`.
            IntToShort = int_to_short(Def Use Unused) W0 [];
            // Forward branches: `if condition, continue at this op + c` (in 8-byte words). They never poll.
            /// If int `a == b`.
            IfEqI = if_eq_i(Use Use Target) W0 [BRANCH];
            /// If int `a != b`.
            IfNeI = if_ne_i(Use Use Target) W0 [BRANCH];
            /// If int `a < b`.
            IfLtI = if_lt_i(Use Use Target) W0 [BRANCH];
            /// If int `a >= b`.
            IfGeI = if_ge_i(Use Use Target) W0 [BRANCH];
            /// If int `a == imm b`.
            IfEqImmI = if_eq_imm_i(Use Imm Target) W0 [BRANCH];
            /// If int `a != imm b`.
            IfNeImmI = if_ne_imm_i(Use Imm Target) W0 [BRANCH];
            /// If int `a < imm b`.
            IfLtImmI = if_lt_imm_i(Use Imm Target) W0 [BRANCH];
            /// If int `a >= imm b`.
            IfGeImmI = if_ge_imm_i(Use Imm Target) W0 [BRANCH];
            /// If int `a > imm b`.
            IfGtImmI = if_gt_imm_i(Use Imm Target) W0 [BRANCH];
            /// If int `a <= imm b`.
            IfLeImmI = if_le_imm_i(Use Imm Target) W0 [BRANCH];
            /// If long `a == b`.
            IfEqL = if_eq_l(Use Use Target) W0 [BRANCH];
            /// If long `a != b`.
            IfNeL = if_ne_l(Use Use Target) W0 [BRANCH];
            /// If long `a < b`.
            IfLtL = if_lt_l(Use Use Target) W0 [BRANCH];
            /// If long `a >= b`.
            IfGeL = if_ge_l(Use Use Target) W0 [BRANCH];
            /// If long `a == imm b`.
            IfEqImmL = if_eq_imm_l(Use Imm Target) W0 [BRANCH];
            /// If long `a != imm b`.
            IfNeImmL = if_ne_imm_l(Use Imm Target) W0 [BRANCH];
            /// If long `a < imm b`.
            IfLtImmL = if_lt_imm_l(Use Imm Target) W0 [BRANCH];
            /// If long `a >= imm b`.
            IfGeImmL = if_ge_imm_l(Use Imm Target) W0 [BRANCH];
            /// If long `a > imm b`.
            IfGtImmL = if_gt_imm_l(Use Imm Target) W0 [BRANCH];
            /// If long `a <= imm b`.
            IfLeImmL = if_le_imm_l(Use Imm Target) W0 [BRANCH];
            /// If float `a == b`.
            IfEqF = if_eq_f(Use Use Target) W0 [BRANCH];
            /// If float `!(a == b)`.
            IfNeF = if_ne_f(Use Use Target) W0 [BRANCH];
            /// If float `a < b`.
            IfLtF = if_lt_f(Use Use Target) W0 [BRANCH];
            /// If float `a <= b`.
            IfLeF = if_le_f(Use Use Target) W0 [BRANCH];
            /// If float `!(a < b)`, so true for NaN.
            IfNotLtF = if_not_lt_f(Use Use Target) W0 [BRANCH];
            /// If float `!(a <= b)`, so true for NaN.
            IfNotLeF = if_not_le_f(Use Use Target) W0 [BRANCH];
            /// If double `a == b`.
            IfEqD = if_eq_d(Use Use Target) W0 [BRANCH];
            /// If double `!(a == b)`.
            IfNeD = if_ne_d(Use Use Target) W0 [BRANCH];
            /// If double `a < b`.
            IfLtD = if_lt_d(Use Use Target) W0 [BRANCH];
            /// If double `a <= b`.
            IfLeD = if_le_d(Use Use Target) W0 [BRANCH];
            /// If double `!(a < b)`, so true for NaN.
            IfNotLtD = if_not_lt_d(Use Use Target) W0 [BRANCH];
            /// If double `!(a <= b)`, so true for NaN.
            IfNotLeD = if_not_le_d(Use Use Target) W0 [BRANCH];
            /// If `a == null`.
            IfNull = if_null(UseRef Unused Target) W0 [BRANCH];
            /// If `a != null`.
            IfNonNull = if_non_null(UseRef Unused Target) W0 [BRANCH];
            /// If references `a == b`.
            IfSameRef = if_same_ref(UseRef UseRef Target) W0 [BRANCH];
            /// If references `a != b`.
            IfOtherRef = if_other_ref(UseRef UseRef Target) W0 [BRANCH];
            /// Always.
            Goto = goto(Unused Unused Target) W0 [BRANCH ENDS];
            /// Always; word 1 is the distance (i64, in words from this op).
            GotoFar = goto_far(Unused Unused Unused) W1 [BRANCH ENDS];
            // Back-edge branches. When the condition holds they poll *before* they branch (the pc parked is the op's own, which runs again afterwards).
            /// If int `a == b`; polls.
            BackEqI = back_eq_i(Use Use Target) W0 [BRANCH POLLS];
            /// If int `a != b`; polls.
            BackNeI = back_ne_i(Use Use Target) W0 [BRANCH POLLS];
            /// If int `a < b`; polls.
            BackLtI = back_lt_i(Use Use Target) W0 [BRANCH POLLS];
            /// If int `a >= b`; polls.
            BackGeI = back_ge_i(Use Use Target) W0 [BRANCH POLLS];
            /// If int `a == imm b`; polls.
            BackEqImmI = back_eq_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If int `a != imm b`; polls.
            BackNeImmI = back_ne_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If int `a < imm b`; polls.
            BackLtImmI = back_lt_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If int `a >= imm b`; polls.
            BackGeImmI = back_ge_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If int `a > imm b`; polls.
            BackGtImmI = back_gt_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If int `a <= imm b`; polls.
            BackLeImmI = back_le_imm_i(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a == b`; polls.
            BackEqL = back_eq_l(Use Use Target) W0 [BRANCH POLLS];
            /// If long `a != b`; polls.
            BackNeL = back_ne_l(Use Use Target) W0 [BRANCH POLLS];
            /// If long `a < b`; polls.
            BackLtL = back_lt_l(Use Use Target) W0 [BRANCH POLLS];
            /// If long `a >= b`; polls.
            BackGeL = back_ge_l(Use Use Target) W0 [BRANCH POLLS];
            /// If long `a == imm b`; polls.
            BackEqImmL = back_eq_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a != imm b`; polls.
            BackNeImmL = back_ne_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a < imm b`; polls.
            BackLtImmL = back_lt_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a >= imm b`; polls.
            BackGeImmL = back_ge_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a > imm b`; polls.
            BackGtImmL = back_gt_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If long `a <= imm b`; polls.
            BackLeImmL = back_le_imm_l(Use Imm Target) W0 [BRANCH POLLS];
            /// If float `a == b`; polls.
            BackEqF = back_eq_f(Use Use Target) W0 [BRANCH POLLS];
            /// If float `!(a == b)`; polls.
            BackNeF = back_ne_f(Use Use Target) W0 [BRANCH POLLS];
            /// If float `a < b`; polls.
            BackLtF = back_lt_f(Use Use Target) W0 [BRANCH POLLS];
            /// If float `a <= b`; polls.
            BackLeF = back_le_f(Use Use Target) W0 [BRANCH POLLS];
            /// If float `!(a < b)`, so true for NaN; polls.
            BackNotLtF = back_not_lt_f(Use Use Target) W0 [BRANCH POLLS];
            /// If float `!(a <= b)`, so true for NaN; polls.
            BackNotLeF = back_not_le_f(Use Use Target) W0 [BRANCH POLLS];
            /// If double `a == b`; polls.
            BackEqD = back_eq_d(Use Use Target) W0 [BRANCH POLLS];
            /// If double `!(a == b)`; polls.
            BackNeD = back_ne_d(Use Use Target) W0 [BRANCH POLLS];
            /// If double `a < b`; polls.
            BackLtD = back_lt_d(Use Use Target) W0 [BRANCH POLLS];
            /// If double `a <= b`; polls.
            BackLeD = back_le_d(Use Use Target) W0 [BRANCH POLLS];
            /// If double `!(a < b)`, so true for NaN; polls.
            BackNotLtD = back_not_lt_d(Use Use Target) W0 [BRANCH POLLS];
            /// If double `!(a <= b)`, so true for NaN; polls.
            BackNotLeD = back_not_le_d(Use Use Target) W0 [BRANCH POLLS];
            /// If `a == null`; polls.
            BackNull = back_null(UseRef Unused Target) W0 [BRANCH POLLS];
            /// If `a != null`; polls.
            BackNonNull = back_non_null(UseRef Unused Target) W0 [BRANCH POLLS];
            /// If references `a == b`; polls.
            BackSameRef = back_same_ref(UseRef UseRef Target) W0 [BRANCH POLLS];
            /// If references `a != b`; polls.
            BackOtherRef = back_other_ref(UseRef UseRef Target) W0 [BRANCH POLLS];
            /// Always; polls.
            BackGoto = back_goto(Unused Unused Target) W0 [BRANCH ENDS POLLS];
            /// Always; polls; word 1 is the distance.
            BackGotoFar = back_goto_far(Unused Unused Unused) W1 [BRANCH ENDS POLLS];
            // Switches on the int `a`. Distances are i32, in words from the op.
            /// Word 1: low key (low half), count n (high half). Then n + 1 distances, two to a word, low half first: the default, then the n keys'.
            TableSwitch = table_switch(Use Unused Unused) TableSwitch [BRANCH ENDS];
            /// Word 1: default distance (low half), count n (high half). Then n words sorted by signed key: key (low half), distance (high half).
            LookupSwitch = lookup_switch(Use Unused Unused) LookupSwitch [BRANCH ENDS];
            /// Word 1: low key (low half), count n (high half). Then n + 1 distances, two to a word, low half first: the default, then the n keys'. Some target is backward: polls first, always.
            BackTableSwitch = back_table_switch(Use Unused Unused) TableSwitch [BRANCH ENDS POLLS];
            /// Word 1: default distance (low half), count n (high half). Then n words sorted by signed key: key (low half), distance (high half). Some target is backward: polls first, always.
            BackLookupSwitch = back_lookup_switch(Use Unused Unused) LookupSwitch [BRANCH ENDS POLLS];
            /// As `BackGoto`; the target is a table switch on `a`, which is done at once.
            BackSwitchAt = back_switch_at(Use Unused Target) W0 [BRANCH ENDS POLLS];
            // Arrays: NullPointerException, then ArrayIndexOutOfBoundsException.
            /// `a = b[c]`, byte or boolean.
            LoadI8 = load_i8(Def UseRef Use) W0 [THROWS];
            /// `a = b[c]`, char.
            LoadU16 = load_u16(Def UseRef Use) W0 [THROWS];
            /// `a = b[c]`, short.
            LoadI16 = load_i16(Def UseRef Use) W0 [THROWS];
            /// `a = b[c]`, int or float.
            LoadI32 = load_i32(Def UseRef Use) W0 [THROWS];
            /// `a = b[c]`, long or double.
            LoadI64 = load_i64(Def UseRef Use) W0 [THROWS];
            /// `a = b[c]`, reference.
            LoadRef = load_ref(DefRef UseRef Use) W0 [THROWS];
            /// `b[c] = a`, byte or boolean (a `boolean[]` gets bit 0 alone).
            StoreI8 = store_i8(Use UseRef Use) W0 [THROWS];
            /// `b[c] = a`, char or short.
            StoreI16 = store_i16(Use UseRef Use) W0 [THROWS];
            /// `b[c] = a`, int or float.
            StoreI32 = store_i32(Use UseRef Use) W0 [THROWS];
            /// `b[c] = a`, long or double.
            StoreI64 = store_i64(Use UseRef Use) W0 [THROWS];
            /// `b[c] = a`, reference; ArrayStoreException.
            StoreRef = store_ref(UseRef UseRef Use) W0 [THROWS];
            /// `a = b.length`.
            ArrayLength = array_length(Def UseRef Unused) W0 [THROWS];
            /// `a = new T[b]`; `c` is the `newarray` type code (4 to 11).
            NewArray = new_array(DefRef Use Imm) W0 [THROWS SAFEPOINT];
            /// `a = new T[b]`; `c` names the element class.
            NewRefArray = new_ref_array(DefRef Use Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// The same; word 1: class word of the array class.
            NewRefArrayResolved = new_ref_array_resolved(DefRef Use Pool) W1 [THROWS SAFEPOINT];
            /// `c` names the array class; word 1 spare; then `b` dimension registers, four i16 to a word.
            MultiNewArray = multi_new_array(DefRef Count Pool) Dimensions [THROWS SAFEPOINT UNRESOLVED];
            /// The same; word 1: class word of the array class.
            MultiNewArrayResolved = multi_new_array_resolved(DefRef Count Pool) Dimensions [THROWS SAFEPOINT];
            // Instance fields: `a` value, `b` object. Word 1 of the resolved forms: byte offset in the object (low half); kind (`FieldKind`, bits 32..40).
            /// `a = b.field`; the half that `a` is in follows from the descriptor.
            GetField = get_field(DefAny UseRef Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `a = b.field`, byte or boolean.
            GetFieldI8 = get_field_i8(Def UseRef Pool) W1 [THROWS];
            /// `a = b.field`, char.
            GetFieldU16 = get_field_u16(Def UseRef Pool) W1 [THROWS];
            /// `a = b.field`, short.
            GetFieldI16 = get_field_i16(Def UseRef Pool) W1 [THROWS];
            /// `a = b.field`, int or float.
            GetFieldI32 = get_field_i32(Def UseRef Pool) W1 [THROWS];
            /// `a = b.field`, long or double.
            GetFieldI64 = get_field_i64(Def UseRef Pool) W1 [THROWS];
            /// `a = b.field`, reference.
            GetFieldRef = get_field_ref(DefRef UseRef Pool) W1 [THROWS];
            /// `a = b.field`, volatile, any kind.
            GetFieldVolatile = get_field_volatile(DefAny UseRef Pool) W1 [THROWS];
            /// `b.field = a`.
            PutField = put_field(UseAny UseRef Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `b.field = a`, boolean: bit 0.
            PutFieldBool = put_field_bool(Use UseRef Pool) W1 [THROWS];
            /// `b.field = a`, byte.
            PutFieldI8 = put_field_i8(Use UseRef Pool) W1 [THROWS];
            /// `b.field = a`, char or short.
            PutFieldI16 = put_field_i16(Use UseRef Pool) W1 [THROWS];
            /// `b.field = a`, int or float.
            PutFieldI32 = put_field_i32(Use UseRef Pool) W1 [THROWS];
            /// `b.field = a`, long or double.
            PutFieldI64 = put_field_i64(Use UseRef Pool) W1 [THROWS];
            /// `b.field = a`, reference.
            PutFieldRef = put_field_ref(UseRef UseRef Pool) W1 [THROWS];
            /// `b.field = a`, volatile, any kind.
            PutFieldVolatile = put_field_volatile(UseAny UseRef Pool) W1 [THROWS];
            // Static fields: `a` value. Word 1 of the resolved forms: heap offset of the field in bytes (low 40 bits: mirror + field offset); kind (bits 40..48).
            /// `a = C.field`; initializes C.
            GetStatic = get_static(DefAny Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `a = C.field`, byte or boolean.
            GetStaticI8 = get_static_i8(Def Unused Pool) W1 [];
            /// `a = C.field`, char.
            GetStaticU16 = get_static_u16(Def Unused Pool) W1 [];
            /// `a = C.field`, short.
            GetStaticI16 = get_static_i16(Def Unused Pool) W1 [];
            /// `a = C.field`, int or float.
            GetStaticI32 = get_static_i32(Def Unused Pool) W1 [];
            /// `a = C.field`, long or double.
            GetStaticI64 = get_static_i64(Def Unused Pool) W1 [];
            /// `a = C.field`, reference.
            GetStaticRef = get_static_ref(DefRef Unused Pool) W1 [];
            /// `a = C.field`, volatile, any kind.
            GetStaticVolatile = get_static_volatile(DefAny Unused Pool) W1 [];
            /// C is being initialized: as resolved in its initializing thread, as unresolved in others.
            GetStaticInitCheck = get_static_init_check(DefAny Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `C.field = a`; initializes C.
            PutStatic = put_static(UseAny Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `C.field = a`, boolean: bit 0.
            PutStaticBool = put_static_bool(Use Unused Pool) W1 [];
            /// `C.field = a`, byte.
            PutStaticI8 = put_static_i8(Use Unused Pool) W1 [];
            /// `C.field = a`, char or short.
            PutStaticI16 = put_static_i16(Use Unused Pool) W1 [];
            /// `C.field = a`, int or float.
            PutStaticI32 = put_static_i32(Use Unused Pool) W1 [];
            /// `C.field = a`, long or double.
            PutStaticI64 = put_static_i64(Use Unused Pool) W1 [];
            /// `C.field = a`, reference.
            PutStaticRef = put_static_ref(UseRef Unused Pool) W1 [];
            /// `C.field = a`, volatile, any kind.
            PutStaticVolatile = put_static_volatile(UseAny Unused Pool) W1 [];
            /// C is being initialized: as resolved in its initializing thread, as unresolved in others.
            PutStaticInitCheck = put_static_init_check(UseAny Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            // Objects, classes, constants. `c` is the pool entry, word 1 is spare in the unresolved forms.
            /// `a = new C`; resolves and initializes C.
            New = new_object(DefRef Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// C is initialized; word 1: class word (low half), size in bytes (high half).
            NewResolved = new_resolved(DefRef Unused Pool) W1 [THROWS SAFEPOINT];
            /// C is being initialized: as resolved in its initializing thread, as unresolved in others.
            NewInitCheck = new_init_check(DefRef Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// `a = (C) b`; `a` is often `b`. Null passes without resolution.
            CheckCast = check_cast(DefRef UseRef Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// Word 1: class word of C.
            CheckCastResolved = check_cast_resolved(DefRef UseRef Pool) W1 [THROWS];
            /// `a = b instanceof C` (0 or 1). Null gives 0 without resolution.
            InstanceOf = instance_of(Def UseRef Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// Word 1: class word of C.
            InstanceOfResolved = instance_of_resolved(Def UseRef Pool) W1 [];
            /// `a =` String, Class, MethodType, MethodHandle or dynamic constant.
            LdcRef = ldc_ref(DefRef Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// Word 1: the Ref, in the non-moving space (0 = null).
            LdcRefResolved = ldc_ref_resolved(DefRef Unused Pool) W1 [];
            /// Word 1: address of the root that holds the constant.
            LdcRefRooted = ldc_ref_rooted(DefRef Unused Pool) W1 [];
            /// `a =` dynamic constant of a primitive type.
            LdcPrim = ldc_prim(Def Unused Pool) W1 [THROWS SAFEPOINT UNRESOLVED];
            /// Word 1: the value's bits.
            LdcPrimResolved = ldc_prim_resolved(Def Unused Pool) W1 [];
            /// Throws `a`, or NullPointerException.
            Athrow = athrow(UseRef Unused Unused) W0 [THROWS SAFEPOINT ENDS];
            /// Locks `a`.
            MonitorEnter = monitor_enter(UseRef Unused Unused) W0 [THROWS SAFEPOINT];
            /// Unlocks `a`; IllegalMonitorStateException.
            MonitorExit = monitor_exit(UseRef Unused Unused) W0 [THROWS SAFEPOINT];
            // Calls: `a` = frame end (slots above fp where the callee's frame may begin), `b` = reference arguments << 8 | primitive arguments (as u16), `c` = pool entry. Word 1 and word 2: for the resolved forms. Then the argument registers, four i16 to a word, references first. Last the return word, where the frame's return pc points.
            /// `invokestatic`: initializes the class.
            InvokeStatic = invoke_static(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// `invokespecial`: null check, resolution, selection.
            InvokeSpecial = invoke_special(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// `invokevirtual`: null check, resolution, selection; signature-polymorphic methods too.
            InvokeVirtual = invoke_virtual(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// `invokeinterface`: null check, resolution, selection.
            InvokeInterface = invoke_interface(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// `invokedynamic`: links the call site.
            InvokeDynamic = invoke_dynamic(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// Class initialized. Word 1: method.
            InvokeStaticResolved = invoke_static_resolved(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// Class being initialized: as resolved in its initializing thread, as unresolved in others. Word 1: method.
            InvokeStaticInitCheck = invoke_static_init_check(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL UNRESOLVED];
            /// Null check, then a fixed method (private, super, `<init>`, final). Word 1: method.
            InvokeSpecialResolved = invoke_special_resolved(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// Null check. Word 1: vtable index.
            InvokeVirtualResolved = invoke_virtual_resolved(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// Null check. Word 1: interface method; word 2: inline cache (class word, method index).
            InvokeInterfaceResolved = invoke_interface_resolved(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            // The same calls for some numbers of arguments, `Op::shaped`.
            /// As `InvokeStaticResolved`, 0 reference and 0 primitive arguments.
            InvokeStatic00 = invoke_static_00(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 0 reference and 1 primitive arguments.
            InvokeStatic01 = invoke_static_01(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 0 reference and 2 primitive arguments.
            InvokeStatic02 = invoke_static_02(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 0 reference and 3 primitive arguments.
            InvokeStatic03 = invoke_static_03(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 1 reference and 0 primitive arguments.
            InvokeStatic10 = invoke_static_10(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 1 reference and 1 primitive arguments.
            InvokeStatic11 = invoke_static_11(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 1 reference and 2 primitive arguments.
            InvokeStatic12 = invoke_static_12(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 2 reference and 0 primitive arguments.
            InvokeStatic20 = invoke_static_20(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 2 reference and 1 primitive arguments.
            InvokeStatic21 = invoke_static_21(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeStaticResolved`, 3 reference and 0 primitive arguments.
            InvokeStatic30 = invoke_static_30(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 1 reference and 0 primitive arguments.
            InvokeSpecial10 = invoke_special_10(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 1 reference and 1 primitive arguments.
            InvokeSpecial11 = invoke_special_11(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 1 reference and 2 primitive arguments.
            InvokeSpecial12 = invoke_special_12(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 2 reference and 0 primitive arguments.
            InvokeSpecial20 = invoke_special_20(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 2 reference and 1 primitive arguments.
            InvokeSpecial21 = invoke_special_21(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeSpecialResolved`, 3 reference and 0 primitive arguments.
            InvokeSpecial30 = invoke_special_30(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 1 reference and 0 primitive arguments.
            InvokeVirtual10 = invoke_virtual_10(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 1 reference and 1 primitive arguments.
            InvokeVirtual11 = invoke_virtual_11(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 1 reference and 2 primitive arguments.
            InvokeVirtual12 = invoke_virtual_12(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 2 reference and 0 primitive arguments.
            InvokeVirtual20 = invoke_virtual_20(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 2 reference and 1 primitive arguments.
            InvokeVirtual21 = invoke_virtual_21(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeVirtualResolved`, 3 reference and 0 primitive arguments.
            InvokeVirtual30 = invoke_virtual_30(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeInterfaceResolved`, 1 reference and 0 primitive arguments.
            InvokeInterface10 = invoke_interface_10(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeInterfaceResolved`, 1 reference and 1 primitive arguments.
            InvokeInterface11 = invoke_interface_11(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeInterfaceResolved`, 2 reference and 0 primitive arguments.
            InvokeInterface20 = invoke_interface_20(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// As `InvokeInterfaceResolved`, 3 reference and 0 primitive arguments.
            InvokeInterface30 = invoke_interface_30(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            // Intrinsics: calls that do the work of a library method in place. Word 1: that method, for what is rare.
            /// A body of a row of `runtime::intrinsics`. Word 2: its address. Null check where the method has a receiver.
            InvokeIntrinsic = invoke_intrinsic(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `Object.<init>`.
            ObjectInit = object_init(FrameEnd Arguments Pool) Call [CALL];
            /// `Object.<init>` of an object that may have a finalizer. Word 2: `Finalizer.register`, called if it has one.
            ObjectInitChecked = object_init_checked(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `String.length`. Null check. Word 2: offsets of `value` and `coder`.
            StringLength = string_length(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `String.charAt`. Null check. Word 2: offsets of `value` and `coder`.
            StringCharAt = string_char_at(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `Math.sqrt`.
            MathSqrt = math_sqrt(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.abs(int)`.
            MathAbsInt = math_abs_int(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.abs(double)`.
            MathAbsDouble = math_abs_double(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.max(int, int)`.
            MathMaxInt = math_max_int(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.min(int, int)`.
            MathMinInt = math_min_int(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.max(long, long)`.
            MathMaxLong = math_max_long(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.min(long, long)`.
            MathMinLong = math_min_long(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.max(double, double)`.
            MathMaxDouble = math_max_double(FrameEnd Arguments Pool) Call [CALL];
            /// `Math.min(double, double)`.
            MathMinDouble = math_min_double(FrameEnd Arguments Pool) Call [CALL];
            /// `MethodHandle.invokeExact`. Word 1: address of the root that holds the call's MethodType; word 2: `HandleLayout`.
            InvokeExact = invoke_exact(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `MethodHandle.invoke`: words as above; a handle of another type is adapted.
            InvokeGeneric = invoke_generic(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `MethodHandle.invokeBasic`, of the class library only: no type check. Word 2: `HandleLayout`.
            InvokeBasic = invoke_basic(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// An access mode of a VarHandle. Word 1: as above, with the mode above bit 48; word 2: `HandleLayout`.
            InvokeVarHandle = invoke_var_handle(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `invokedynamic` linked to a constant call site. Word 1: address of the root that holds the target; word 2: `HandleLayout`.
            InvokeDynamicConstant = invoke_dynamic_constant(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// `invokedynamic` linked to another call site. Word 1: address of the root that holds the CallSite; word 2: `HandleLayout`.
            InvokeDynamicSite = invoke_dynamic_site(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// Linked by a shortcut. Word 1: the static method that stands for the call site.
            InvokeDynamicResolved = invoke_dynamic_resolved(FrameEnd Arguments Pool) Call [THROWS SAFEPOINT CALL];
            /// The return word of a call: not executed; returning stores the result in `a` of the caller and continues at the next word. `a` is 0 for void.
            ReturnLand = return_land(DefAny Unused Unused) W0 [];
            // Pairs (`fusion.rs`): an op that does what the op behind it does too. The second op stays where it is, for those who branch to it.
            /// `AddImmI`, then `BackLtI` of its result (`a`).
            AddImmIBackLtI = add_imm_i_back_lt_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackGeI` of its result (`b`).
            AddImmIBackGeI = add_imm_i_back_ge_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackLtImmI` of its result (`a`).
            AddImmIBackLtImmI = add_imm_i_back_lt_imm_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackLeImmI` of its result (`a`).
            AddImmIBackLeImmI = add_imm_i_back_le_imm_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackGeImmI` of its result (`a`).
            AddImmIBackGeImmI = add_imm_i_back_ge_imm_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackGtImmI` of its result (`a`).
            AddImmIBackGtImmI = add_imm_i_back_gt_imm_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackNeImmI` of its result (`a`).
            AddImmIBackNeImmI = add_imm_i_back_ne_imm_i(Def Use Imm) W0 [];
            /// `AddImmI`, then `BackGoto`.
            AddImmIBackGoto = add_imm_i_back_goto(Def Use Imm) W0 [];
            /// `AddImmI`, then `LoadI32` of its result (`c`).
            AddImmILoadI32 = add_imm_i_load_i32(Def Use Imm) W0 [];
            /// `AddImmI`, then `LoadI8` of its result (`c`).
            AddImmILoadI8 = add_imm_i_load_i8(Def Use Imm) W0 [];
            /// `AddImmI`, then `LoadU16` of its result (`c`).
            AddImmILoadU16 = add_imm_i_load_u16(Def Use Imm) W0 [];
            /// `AddImmI`, then `LoadRef` of its result (`c`).
            AddImmILoadRef = add_imm_i_load_ref(Def Use Imm) W0 [];
            /// `AddImmI`, then `StoreI32` of its result (`a`).
            AddImmIStoreI32 = add_imm_i_store_i32(Def Use Imm) W0 [];
            /// `AddImmI`, then `ReturnPrim` of its result (`a`).
            AddImmIReturnPrim = add_imm_i_return_prim(Def Use Imm) W0 [];
            /// `AddI`, then `LoadI32` of its result (`c`).
            AddILoadI32 = add_i_load_i32(Def Use Use) W0 [];
            /// `AddI`, then `LoadI8` of its result (`c`).
            AddILoadI8 = add_i_load_i8(Def Use Use) W0 [];
            /// `AddI`, then `AndImmI` of its result (`b`).
            AddIAndImmI = add_i_and_imm_i(Def Use Use) W0 [];
            /// `AddI`, then `StoreI32` of its result (`a`).
            AddIStoreI32 = add_i_store_i32(Def Use Use) W0 [];
            /// `AddI`, then `ReturnPrim` of its result (`a`).
            AddIReturnPrim = add_i_return_prim(Def Use Use) W0 [];
            /// `AndImmI`, then `LoadRef` of its result (`c`).
            AndImmILoadRef = and_imm_i_load_ref(Def Use Imm) W0 [];
            /// `AndImmI`, then `LoadI32` of its result (`c`).
            AndImmILoadI32 = and_imm_i_load_i32(Def Use Imm) W0 [];
            /// `AndImmI`, then `IfEqImmI` of its result (`a`).
            AndImmIIfEqImmI = and_imm_i_if_eq_imm_i(Def Use Imm) W0 [];
            /// `AndImmI`, then `IfNeImmI` of its result (`a`).
            AndImmIIfNeImmI = and_imm_i_if_ne_imm_i(Def Use Imm) W0 [];
            /// `AndI`, then `LoadRef` of its result (`c`).
            AndILoadRef = and_i_load_ref(Def Use Use) W0 [];
            /// `AndI`, then `LoadI32` of its result (`c`).
            AndILoadI32 = and_i_load_i32(Def Use Use) W0 [];
            /// `AndI`, then `IfEqImmI` of its result (`a`).
            AndIIfEqImmI = and_i_if_eq_imm_i(Def Use Use) W0 [];
            /// `AndI`, then `XorI` of its result (`c`).
            AndIXorI = and_i_xor_i(Def Use Use) W0 [];
            /// `XorI`, then `AndImmI` of its result (`b`).
            XorIAndImmI = xor_i_and_imm_i(Def Use Use) W0 [];
            /// `XorI`, then `AddI` of its result (`c`).
            XorIAddI = xor_i_add_i(Def Use Use) W0 [];
            /// `XorImmI`, then `ReturnPrim` of its result (`a`).
            XorImmIReturnPrim = xor_imm_i_return_prim(Def Use Imm) W0 [];
            /// `ShlImmI`, then `AddI` of its result (`c`).
            ShlImmIAddI = shl_imm_i_add_i(Def Use Imm) W0 [];
            /// `ShlImmI`, then `OrI` of its result (`c`).
            ShlImmIOrI = shl_imm_i_or_i(Def Use Imm) W0 [];
            /// `ShlImmI`, then `XorI` of its result (`c`).
            ShlImmIXorI = shl_imm_i_xor_i(Def Use Imm) W0 [];
            /// `UshrImmI`, then `XorI` of its result (`c`).
            UshrImmIXorI = ushr_imm_i_xor_i(Def Use Imm) W0 [];
            /// `UshrImmI`, then `AndImmI` of its result (`b`).
            UshrImmIAndImmI = ushr_imm_i_and_imm_i(Def Use Imm) W0 [];
            /// `ShrImmI`, then `AndImmI` of its result (`b`).
            ShrImmIAndImmI = shr_imm_i_and_imm_i(Def Use Imm) W0 [];
            /// `MulImmI`, then `AddI` of its result (`b`).
            MulImmIAddI = mul_imm_i_add_i(Def Use Imm) W0 [];
            /// `MulI`, then `AddI` of its result (`b`).
            MulIAddI = mul_i_add_i(Def Use Use) W0 [];
            /// `PostIncI`, then `LoadI32` of its result (`c`).
            PostIncILoadI32 = post_inc_i_load_i32(Def Update Imm) W0 [];
            /// `PostIncI`, then `LoadI8` of its result (`c`).
            PostIncILoadI8 = post_inc_i_load_i8(Def Update Imm) W0 [];
            /// `PostIncI`, then `LoadU16` of its result (`c`).
            PostIncILoadU16 = post_inc_i_load_u16(Def Update Imm) W0 [];
            /// `IntToLong`, then `AddL` of its result (`c`).
            IntToLongAddL = int_to_long_add_l(Def Use Unused) W0 [];
            /// `IntToLong`, then `BackLtL` of its result (`b`).
            IntToLongBackLtL = int_to_long_back_lt_l(Def Use Unused) W0 [];
            /// `IntToByte`, then `StoreI8` of its result (`a`).
            IntToByteStoreI8 = int_to_byte_store_i8(Def Use Unused) W0 [];
            /// `LongToInt`, then `StoreI32` of its result (`a`).
            LongToIntStoreI32 = long_to_int_store_i32(Def Use Unused) W0 [];
            /// `ConstImm`, then `StoreI32` of its result (`a`).
            ConstImmStoreI32 = const_imm_store_i32(Def Imm Unused) W0 [];
            /// `ConstImm`, then `StoreI8` of its result (`a`).
            ConstImmStoreI8 = const_imm_store_i8(Def Imm Unused) W0 [];
            /// `ConstWord`, then `AndI` of its result (`c`).
            ConstWordAndI = const_word_and_i(Def Unused Unused) W1 [];
            /// `ConstWord`, then `XorI` of its result (`c`).
            ConstWordXorI = const_word_xor_i(Def Unused Unused) W1 [];
            /// `ConstWord`, then `MulI` of its result (`c`).
            ConstWordMulI = const_word_mul_i(Def Unused Unused) W1 [];
            /// `ConstWord`, then `MulD` of its result (`c`).
            ConstWordMulD = const_word_mul_d(Def Unused Unused) W1 [];
            /// `MulD`, then `AddD` of its result (`b`).
            MulDAddDB = mul_d_add_d_b(Def Use Use) W0 [];
            /// `MulD`, then `AddD` of its result (`c`).
            MulDAddDC = mul_d_add_d_c(Def Use Use) W0 [];
            /// `MulD`, then `SubD` of its result (`b`).
            MulDSubDB = mul_d_sub_d_b(Def Use Use) W0 [];
            /// `MulD`, then `SubD` of its result (`c`).
            MulDSubDC = mul_d_sub_d_c(Def Use Use) W0 [];
            /// `MulD`, then `MulD` of its result (`b`).
            MulDMulD = mul_d_mul_d(Def Use Use) W0 [];
            /// `LoadI32`, then `TableSwitch` of its result (`a`).
            LoadI32TableSwitch = load_i32_table_switch(Def UseRef Use) W0 [THROWS];
            /// `LoadI32`, then `BackSwitchAt` of its result (`a`).
            LoadI32BackSwitchAt = load_i32_back_switch_at(Def UseRef Use) W0 [THROWS];
            /// `LoadI32`, then `AddI` of its result (`c`).
            LoadI32AddI = load_i32_add_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI32`, then `StoreI32` of its result (`a`).
            LoadI32StoreI32 = load_i32_store_i32(Def UseRef Use) W0 [THROWS];
            /// `LoadI32`, then `IfEqImmI` of its result (`a`).
            LoadI32IfEqImmI = load_i32_if_eq_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI32`, then `IfNeImmI` of its result (`a`).
            LoadI32IfNeImmI = load_i32_if_ne_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `AndImmI` of its result (`b`).
            LoadI8AndImmI = load_i8_and_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `IfEqI` of its result (`b`).
            LoadI8IfEqI = load_i8_if_eq_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `IfNeI` of its result (`b`).
            LoadI8IfNeI = load_i8_if_ne_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `IfEqImmI` of its result (`a`).
            LoadI8IfEqImmI = load_i8_if_eq_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `IfNeImmI` of its result (`a`).
            LoadI8IfNeImmI = load_i8_if_ne_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI8`, then `StoreI8` of its result (`a`).
            LoadI8StoreI8 = load_i8_store_i8(Def UseRef Use) W0 [THROWS];
            /// `LoadU16`, then `IfNeI` of its result (`b`).
            LoadU16IfNeI = load_u16_if_ne_i(Def UseRef Use) W0 [THROWS];
            /// `LoadU16`, then `IfNeImmI` of its result (`a`).
            LoadU16IfNeImmI = load_u16_if_ne_imm_i(Def UseRef Use) W0 [THROWS];
            /// `LoadI64`, then `MulD` of its result (`c`).
            LoadI64MulD = load_i64_mul_d(Def UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `LoadI64` of its result (`b`).
            LoadRefLoadI64 = load_ref_load_i64(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `LoadI32` of its result (`b`).
            LoadRefLoadI32 = load_ref_load_i32(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `LoadI8` of its result (`b`).
            LoadRefLoadI8 = load_ref_load_i8(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `LoadRef` of its result (`b`).
            LoadRefLoadRef = load_ref_load_ref(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `StoreI64` of its result (`b`).
            LoadRefStoreI64 = load_ref_store_i64(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `StoreI32` of its result (`b`).
            LoadRefStoreI32 = load_ref_store_i32(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `IfNull` of its result (`a`).
            LoadRefIfNull = load_ref_if_null(DefRef UseRef Use) W0 [THROWS];
            /// `LoadRef`, then `IfNonNull` of its result (`a`).
            LoadRefIfNonNull = load_ref_if_non_null(DefRef UseRef Use) W0 [THROWS];
            /// `ArrayLength`, then `BackLtI` of its result (`b`).
            ArrayLengthBackLtI = array_length_back_lt_i(Def UseRef Unused) W0 [THROWS];
            /// `ArrayLength`, then `IfGeI` of its result (`b`).
            ArrayLengthIfGeI = array_length_if_ge_i(Def UseRef Unused) W0 [THROWS];
            /// `ArrayLength`, then `IntToLong` of its result (`b`).
            ArrayLengthIntToLong = array_length_int_to_long(Def UseRef Unused) W0 [THROWS];
            /// `GetFieldI8`, then `IfEqImmI` of its result (`a`).
            GetFieldI8IfEqImmI = get_field_i8_if_eq_imm_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI8`, then `IfNeImmI` of its result (`a`).
            GetFieldI8IfNeImmI = get_field_i8_if_ne_imm_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `AddImmI` of its result (`b`).
            GetFieldI32AddImmI = get_field_i32_add_imm_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `AddI` of its result (`c`).
            GetFieldI32AddI = get_field_i32_add_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `IfEqImmI` of its result (`a`).
            GetFieldI32IfEqImmI = get_field_i32_if_eq_imm_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `IfNeImmI` of its result (`a`).
            GetFieldI32IfNeImmI = get_field_i32_if_ne_imm_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `IfGeI` of its result (`b`).
            GetFieldI32IfGeI = get_field_i32_if_ge_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `BackLtI` of its result (`b`).
            GetFieldI32BackLtI = get_field_i32_back_lt_i(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI32`, then `ReturnPrim` of its result (`a`).
            GetFieldI32ReturnPrim = get_field_i32_return_prim(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI64`, then `MulD` of its result (`c`).
            GetFieldI64MulD = get_field_i64_mul_d(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI64`, then `AddD` of its result (`c`).
            GetFieldI64AddD = get_field_i64_add_d(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldI64`, then `SubD` of its result (`c`).
            GetFieldI64SubD = get_field_i64_sub_d(Def UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `IfNull` of its result (`a`).
            GetFieldRefIfNull = get_field_ref_if_null(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `IfNonNull` of its result (`a`).
            GetFieldRefIfNonNull = get_field_ref_if_non_null(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `ArrayLength` of its result (`b`).
            GetFieldRefArrayLength = get_field_ref_array_length(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `LoadI8` of its result (`b`).
            GetFieldRefLoadI8 = get_field_ref_load_i8(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `LoadI32` of its result (`b`).
            GetFieldRefLoadI32 = get_field_ref_load_i32(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `LoadRef` of its result (`b`).
            GetFieldRefLoadRef = get_field_ref_load_ref(DefRef UseRef Pool) W1 [THROWS];
            /// `GetFieldRef`, then `ReturnRef` of its result (`a`).
            GetFieldRefReturnRef = get_field_ref_return_ref(DefRef UseRef Pool) W1 [THROWS];
            /// `PostIncI`, then `LoadI32BackSwitchAt` of its result (`c`).
            PostIncILoadI32BackSwitchAt = post_inc_i_load_i32_back_switch_at(Def Update Imm) W0 [];
            /// `PostIncI`, then `LoadI8AndImmI` of its result (`c`).
            PostIncILoadI8AndImmI = post_inc_i_load_i8_and_imm_i(Def Update Imm) W0 [];
            /// `AddImmI`, then `LoadI8AndImmI` of its result (`c`).
            AddImmILoadI8AndImmI = add_imm_i_load_i8_and_imm_i(Def Use Imm) W0 [];
            /// `AddI`, then `LoadI8AndImmI` of its result (`c`).
            AddILoadI8AndImmI = add_i_load_i8_and_imm_i(Def Use Use) W0 [];
            /// `AddImmI`, then `ArrayLengthBackLtI` of its result (`any`).
            AddImmIArrayLengthBackLtI = add_imm_i_array_length_back_lt_i(Def Use Imm) W0 [];
            /// `LoadRef`, then `LoadI64MulD` of its result (`b`).
            LoadRefLoadI64MulD = load_ref_load_i64_mul_d(DefRef UseRef Use) W0 [THROWS];
            // Returns. The frame's return pc points at the caller's return word.
            /// Returns.
            ReturnVoid = return_void(Unused Unused Unused) W0 [ENDS];
            /// Returns the slot `a` (narrowed already).
            ReturnPrim = return_prim(Use Unused Unused) W0 [ENDS];
            /// Returns `a` sign-extended to 64 bits.
            ReturnImm = return_imm(Imm Unused Unused) W0 [ENDS];
            /// Returns the reference `a`.
            ReturnRef = return_ref(UseRef Unused Unused) W0 [ENDS];
            /// Unlocks the method's monitor, returns; IllegalMonitorStateException.
            SyncReturnVoid = sync_return_void(Unused Unused Unused) W0 [ENDS THROWS SAFEPOINT];
            /// Unlocks the method's monitor, returns the slot `a`.
            SyncReturnPrim = sync_return_prim(Use Unused Unused) W0 [ENDS THROWS SAFEPOINT];
            /// Unlocks the method's monitor, returns the reference `a`.
            SyncReturnRef = sync_return_ref(UseRef Unused Unused) W0 [ENDS THROWS SAFEPOINT];
            // Pseudo-ops: the translator never emits them. Cold paths leave hot handlers through them; entry stubs are made of them.
            /// NullPointerException at the parked pc.
            ThrowNullPointer = throw_null_pointer(Unused Unused Unused) W0 [PSEUDO ENDS THROWS SAFEPOINT];
            /// ArrayIndexOutOfBoundsException at the parked pc (array and index are that op's `b` and `c`).
            ThrowBounds = throw_bounds(Unused Unused Unused) W0 [PSEUDO ENDS THROWS SAFEPOINT];
            /// ArithmeticException at the parked pc.
            ThrowArithmetic = throw_arithmetic(Unused Unused Unused) W0 [PSEUDO ENDS THROWS SAFEPOINT];
            /// IncompatibleClassChangeError or AbstractMethodError of a failed selection at the parked pc.
            ThrowIncompatible = throw_incompatible(Unused Unused Unused) W0 [PSEUDO ENDS THROWS SAFEPOINT];
            /// Stops where a safepoint or the end of the VM asks for it; then the parked pc runs again.
            Poll = poll(Unused Unused Unused) W0 [PSEUDO SAFEPOINT];
            /// The allocating op at the parked pc, by the slow path.
            AllocateSlow = allocate_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The call at the parked pc, by the slow path: stack limit, poll, itable search.
            CallSlow = call_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The checkcast, instanceof or array store at the parked pc, by the slow path.
            TypeCheckSlow = type_check_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The monitorenter at the parked pc, by the slow path.
            LockSlow = lock_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The monitorexit at the parked pc, by the slow path.
            UnlockSlow = unlock_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The entry of a synchronized method at the parked pc, by the slow path.
            EnterSyncSlow = enter_sync_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The return of a synchronized method at the parked pc, by the slow path.
            SyncReturnSlow = sync_return_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// The method handle or VarHandle call at the parked pc, by the slow path.
            HandleSlow = handle_slow(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// Method entry before the first call: translates, then enters the code.
            TranslateMethod = translate_method(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// Method entry: compares the end of the frame (room for `a` reference registers, `b` primitive ones) with the stack limit. `c`: `USUAL_FRAME` or 0.
            Enter = enter(Imm Imm Imm) W0 [PSEUDO SAFEPOINT THROWS];
            /// Method entry: returns the field, byte or boolean, of the receiver that the `GetField` op behind names. Never needs room.
            EnterGetI8 = enter_get_i8(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// The same, char.
            EnterGetU16 = enter_get_u16(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// The same, short.
            EnterGetI16 = enter_get_i16(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// The same, int or float.
            EnterGetI32 = enter_get_i32(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// The same, long or double.
            EnterGetI64 = enter_get_i64(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// The same, reference.
            EnterGetRef = enter_get_ref(Imm Imm Imm) W0 [PSEUDO ENDS];
            /// As `Enter`, of a method with intrinsic number `c`: that runs first, the op behind only if it declines.
            EnterIntrinsic = enter_intrinsic(Imm Imm Imm) W0 [PSEUDO SAFEPOINT THROWS];
            /// Method entry of a synchronized method: locks, then enters the code.
            EnterSync = enter_sync(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// Method entry of a native method: runs its Rust body in its frame, returns.
            CallNative = call_native(Unused Unused Unused) W0 [PSEUDO THROWS SAFEPOINT];
            /// Method entry of an abstract method: AbstractMethodError.
            AbstractMethod = abstract_method(Unused Unused Unused) W0 [PSEUDO ENDS THROWS SAFEPOINT];
            /// Return address of an entry frame: leaves to Rust.
            Exit = exit(Unused Unused Unused) W0 [PSEUDO ENDS];
            /// Return address of a class initializer pushed by an op: ends initialization, runs the parked op again.
            FinishInit = finish_init(Unused Unused Unused) W0 [PSEUDO SAFEPOINT];
            /// Return address of a continuation's first frame: the virtual thread has ended.
            FinishContinuation = finish_continuation(Unused Unused Unused) W0 [PSEUDO SAFEPOINT];
        }
    };
}

macro_rules! op_table {
    ($($(#[$doc:meta])* $Op:ident = $handler:ident ($a:ident $b:ident $c:ident) $words:ident [$($flag:ident)*];)*) => {
        /// A register instruction.
        #[repr(u16)]
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Op { $($(#[$doc])* $Op),* }

        impl Op {
            /// All ops, in numeric order.
            pub const ALL: &[Op] = &[$(Op::$Op),*];
            const INFO: &[OpInfo] = &[$(OpInfo {
                name: stringify!($handler),
                roles: [Role::$a, Role::$b, Role::$c],
                words: Words::$words,
                flags: Flags::of(&[$(Flags::$flag),*]),
            }),*];
        }
    };
}
#[allow(unused_imports, reason = "the executor takes the rows from here")]
pub(crate) use all_ops;
all_ops!(op_table);

impl Op {
    pub const fn from_u16(number: u16) -> Option<Op> {
        if (number as usize) < Op::ALL.len() { Some(Op::ALL[number as usize]) } else { None }
    }
    pub const fn info(self) -> &'static OpInfo {
        &Op::INFO[self as usize]
    }
    pub const fn name(self) -> &'static str {
        self.info().name
    }
    pub const fn flags(self) -> Flags {
        self.info().flags
    }
    /// Whether the op needs an entry in the op <-> bci list.
    pub const fn is_point(self) -> bool {
        self.flags().intersects(Flags::of(&[Flags::THROWS, Flags::SAFEPOINT, Flags::POLLS]))
    }
}

macro_rules! shapes {
    ($($general:ident: $($op:ident $refs:literal $prims:literal)*;)*) => {
        impl Op {
            /// The form of the resolved call `self` for so many arguments, or `self`.
            pub fn shaped(self, arguments: (usize, usize)) -> Op {
                match (self, arguments) {
                    $($((Op::$general, ($refs, $prims)) => Op::$op,)*)*
                    _ => self,
                }
            }
            /// The general form of a resolved call.
            pub fn general(self) -> Op {
                match self {
                    $($(Op::$op)|* => Op::$general,)*
                    _ => self,
                }
            }
        }
    };
}
shapes! {
    InvokeStaticResolved: InvokeStatic00 0 0 InvokeStatic01 0 1 InvokeStatic02 0 2 InvokeStatic03 0 3 InvokeStatic10 1 0 InvokeStatic11 1 1
        InvokeStatic12 1 2 InvokeStatic20 2 0 InvokeStatic21 2 1 InvokeStatic30 3 0;
    InvokeSpecialResolved: InvokeSpecial10 1 0 InvokeSpecial11 1 1 InvokeSpecial12 1 2 InvokeSpecial20 2 0 InvokeSpecial21 2 1
        InvokeSpecial30 3 0;
    InvokeVirtualResolved: InvokeVirtual10 1 0 InvokeVirtual11 1 1 InvokeVirtual12 1 2 InvokeVirtual20 2 0 InvokeVirtual21 2 1
        InvokeVirtual30 3 0;
    InvokeInterfaceResolved: InvokeInterface10 1 0 InvokeInterface11 1 1 InvokeInterface20 2 0 InvokeInterface30 3 0;
}

/// One instruction word, unpacked. In memory its fields are in this order, each little-endian.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Insn {
    pub op: u16,
    pub a: i16,
    pub b: i16,
    pub c: i16,
}

impl Insn {
    pub const fn new(op: Op, a: i16, b: i16, c: i16) -> Insn {
        Insn { op: op as u16, a, b, c }
    }
    pub const fn from_word(word: u64) -> Insn {
        Insn { op: word as u16, a: (word >> 16) as i16, b: (word >> 32) as i16, c: (word >> 48) as i16 }
    }
    pub const fn to_word(self) -> u64 {
        self.op as u64 | (self.a as u16 as u64) << 16 | (self.b as u16 as u64) << 32 | (self.c as u16 as u64) << 48
    }
    /// (reference, primitive) arguments of a call.
    pub const fn argument_counts(self) -> (usize, usize) {
        ((self.b as u16 >> 8) as usize, (self.b as u16 & 255) as usize)
    }
}

/// Words of argument or dimension registers: four to a word.
#[inline(always)]
pub const fn register_words(registers: usize) -> usize {
    registers.div_ceil(4)
}

/// Distance in words from a call op to its return word.
pub const fn return_word_offset(call: Insn) -> usize {
    let (refs, prims) = call.argument_counts();
    3 + register_words(refs + prims)
}

/// Words of the instruction at `at` (op, extra words, return word); `None` if it is not an op or the code ends within it.
pub fn length_at(code: &[u64], at: usize) -> Option<usize> {
    let insn = Insn::from_word(*code.get(at)?);
    let count = || code.get(at + 1).map(|word| (word >> 32) as usize);
    let length = match Op::from_u16(insn.op)?.info().words {
        Words::W0 => 1,
        Words::W1 => 2,
        Words::Dimensions => 2 + register_words(insn.b as u16 as usize),
        Words::Call => return_word_offset(insn) + 1,
        Words::TableSwitch => 2 + (count()? + 1).div_ceil(2),
        Words::LookupSwitch => 2 + count()?,
    };
    (at + length <= code.len()).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_names_and_words_agree() {
        for (number, op) in Op::ALL.iter().enumerate() {
            assert_eq!(Op::from_u16(number as u16), Some(*op));
            let targets = op.info().roles.iter().filter(|role| **role == Role::Target).count();
            assert!(targets == 0 || op.flags().contains(Flags::BRANCH), "{}", op.name());
        }
        assert_eq!(Op::from_u16(Op::ALL.len() as u16), None);
    }

    #[test]
    fn an_op_is_one_word() {
        assert_eq!(size_of::<Insn>(), 8);
        let insn = Insn::new(Op::AddI, -1, i16::MIN, 300);
        assert_eq!(Insn::from_word(insn.to_word()), insn);
    }
}
