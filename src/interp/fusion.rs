//! Pairs of ops that are run by one handler. A pair is the first op under another number; the second op stays behind it, unchanged, so that branches
//! to it, its point and its quickening are as they were. The second op may be a pair itself.
use super::ops::{Insn, Op, Words};

/// The pairs: `Pair = handler: First its handler its words Second its handler field;`, where the second's `field` names the register that the first
/// writes (`any`: no matter what).
macro_rules! all_pairs {
    ($callback:ident) => {
        $callback! {
            AddImmIBackLtI = add_imm_i_back_lt_i: AddImmI add_imm_i 1 BackLtI back_lt_i a;
            AddImmIBackGeI = add_imm_i_back_ge_i: AddImmI add_imm_i 1 BackGeI back_ge_i b;
            AddImmIBackLtImmI = add_imm_i_back_lt_imm_i: AddImmI add_imm_i 1 BackLtImmI back_lt_imm_i a;
            AddImmIBackLeImmI = add_imm_i_back_le_imm_i: AddImmI add_imm_i 1 BackLeImmI back_le_imm_i a;
            AddImmIBackGeImmI = add_imm_i_back_ge_imm_i: AddImmI add_imm_i 1 BackGeImmI back_ge_imm_i a;
            AddImmIBackGtImmI = add_imm_i_back_gt_imm_i: AddImmI add_imm_i 1 BackGtImmI back_gt_imm_i a;
            AddImmIBackNeImmI = add_imm_i_back_ne_imm_i: AddImmI add_imm_i 1 BackNeImmI back_ne_imm_i a;
            AddImmIBackGoto = add_imm_i_back_goto: AddImmI add_imm_i 1 BackGoto back_goto any;
            AddImmILoadI32 = add_imm_i_load_i32: AddImmI add_imm_i 1 LoadI32 load_i32 c;
            AddImmILoadI8 = add_imm_i_load_i8: AddImmI add_imm_i 1 LoadI8 load_i8 c;
            AddImmILoadU16 = add_imm_i_load_u16: AddImmI add_imm_i 1 LoadU16 load_u16 c;
            AddImmILoadRef = add_imm_i_load_ref: AddImmI add_imm_i 1 LoadRef load_ref c;
            AddImmIStoreI32 = add_imm_i_store_i32: AddImmI add_imm_i 1 StoreI32 store_i32 a;
            AddImmIReturnPrim = add_imm_i_return_prim: AddImmI add_imm_i 1 ReturnPrim return_prim a;
            AddILoadI32 = add_i_load_i32: AddI add_i 1 LoadI32 load_i32 c;
            AddILoadI8 = add_i_load_i8: AddI add_i 1 LoadI8 load_i8 c;
            AddIAndImmI = add_i_and_imm_i: AddI add_i 1 AndImmI and_imm_i b;
            AddIStoreI32 = add_i_store_i32: AddI add_i 1 StoreI32 store_i32 a;
            AddIReturnPrim = add_i_return_prim: AddI add_i 1 ReturnPrim return_prim a;
            AndImmILoadRef = and_imm_i_load_ref: AndImmI and_imm_i 1 LoadRef load_ref c;
            AndImmILoadI32 = and_imm_i_load_i32: AndImmI and_imm_i 1 LoadI32 load_i32 c;
            AndImmIIfEqImmI = and_imm_i_if_eq_imm_i: AndImmI and_imm_i 1 IfEqImmI if_eq_imm_i a;
            AndImmIIfNeImmI = and_imm_i_if_ne_imm_i: AndImmI and_imm_i 1 IfNeImmI if_ne_imm_i a;
            AndILoadRef = and_i_load_ref: AndI and_i 1 LoadRef load_ref c;
            AndILoadI32 = and_i_load_i32: AndI and_i 1 LoadI32 load_i32 c;
            AndIIfEqImmI = and_i_if_eq_imm_i: AndI and_i 1 IfEqImmI if_eq_imm_i a;
            AndIXorI = and_i_xor_i: AndI and_i 1 XorI xor_i c;
            XorIAndImmI = xor_i_and_imm_i: XorI xor_i 1 AndImmI and_imm_i b;
            XorIAddI = xor_i_add_i: XorI xor_i 1 AddI add_i c;
            XorImmIReturnPrim = xor_imm_i_return_prim: XorImmI xor_imm_i 1 ReturnPrim return_prim a;
            ShlImmIAddI = shl_imm_i_add_i: ShlImmI shl_imm_i 1 AddI add_i c;
            ShlImmIOrI = shl_imm_i_or_i: ShlImmI shl_imm_i 1 OrI or_i c;
            ShlImmIXorI = shl_imm_i_xor_i: ShlImmI shl_imm_i 1 XorI xor_i c;
            UshrImmIXorI = ushr_imm_i_xor_i: UshrImmI ushr_imm_i 1 XorI xor_i c;
            UshrImmIAndImmI = ushr_imm_i_and_imm_i: UshrImmI ushr_imm_i 1 AndImmI and_imm_i b;
            ShrImmIAndImmI = shr_imm_i_and_imm_i: ShrImmI shr_imm_i 1 AndImmI and_imm_i b;
            MulImmIAddI = mul_imm_i_add_i: MulImmI mul_imm_i 1 AddI add_i b;
            MulIAddI = mul_i_add_i: MulI mul_i 1 AddI add_i b;
            PostIncILoadI32 = post_inc_i_load_i32: PostIncI post_inc_i 1 LoadI32 load_i32 c;
            PostIncILoadI8 = post_inc_i_load_i8: PostIncI post_inc_i 1 LoadI8 load_i8 c;
            PostIncILoadU16 = post_inc_i_load_u16: PostIncI post_inc_i 1 LoadU16 load_u16 c;
            IntToLongAddL = int_to_long_add_l: IntToLong int_to_long 1 AddL add_l c;
            IntToLongBackLtL = int_to_long_back_lt_l: IntToLong int_to_long 1 BackLtL back_lt_l b;
            IntToByteStoreI8 = int_to_byte_store_i8: IntToByte int_to_byte 1 StoreI8 store_i8 a;
            LongToIntStoreI32 = long_to_int_store_i32: LongToInt long_to_int 1 StoreI32 store_i32 a;
            ConstImmStoreI32 = const_imm_store_i32: ConstImm const_imm 1 StoreI32 store_i32 a;
            ConstImmStoreI8 = const_imm_store_i8: ConstImm const_imm 1 StoreI8 store_i8 a;
            ConstWordAndI = const_word_and_i: ConstWord const_word 2 AndI and_i c;
            ConstWordXorI = const_word_xor_i: ConstWord const_word 2 XorI xor_i c;
            ConstWordMulI = const_word_mul_i: ConstWord const_word 2 MulI mul_i c;
            ConstWordMulD = const_word_mul_d: ConstWord const_word 2 MulD mul_d c;
            MulDAddDB = mul_d_add_d_b: MulD mul_d 1 AddD add_d b;
            MulDAddDC = mul_d_add_d_c: MulD mul_d 1 AddD add_d c;
            MulDSubDB = mul_d_sub_d_b: MulD mul_d 1 SubD sub_d b;
            MulDSubDC = mul_d_sub_d_c: MulD mul_d 1 SubD sub_d c;
            MulDMulD = mul_d_mul_d: MulD mul_d 1 MulD mul_d b;
            LoadI32TableSwitch = load_i32_table_switch: LoadI32 load_i32 1 TableSwitch table_switch a;
            LoadI32BackSwitchAt = load_i32_back_switch_at: LoadI32 load_i32 1 BackSwitchAt back_switch_at a;
            LoadI32AddI = load_i32_add_i: LoadI32 load_i32 1 AddI add_i c;
            LoadI32StoreI32 = load_i32_store_i32: LoadI32 load_i32 1 StoreI32 store_i32 a;
            LoadI32IfEqImmI = load_i32_if_eq_imm_i: LoadI32 load_i32 1 IfEqImmI if_eq_imm_i a;
            LoadI32IfNeImmI = load_i32_if_ne_imm_i: LoadI32 load_i32 1 IfNeImmI if_ne_imm_i a;
            LoadI8AndImmI = load_i8_and_imm_i: LoadI8 load_i8 1 AndImmI and_imm_i b;
            LoadI8IfEqI = load_i8_if_eq_i: LoadI8 load_i8 1 IfEqI if_eq_i b;
            LoadI8IfNeI = load_i8_if_ne_i: LoadI8 load_i8 1 IfNeI if_ne_i b;
            LoadI8IfEqImmI = load_i8_if_eq_imm_i: LoadI8 load_i8 1 IfEqImmI if_eq_imm_i a;
            LoadI8IfNeImmI = load_i8_if_ne_imm_i: LoadI8 load_i8 1 IfNeImmI if_ne_imm_i a;
            LoadI8StoreI8 = load_i8_store_i8: LoadI8 load_i8 1 StoreI8 store_i8 a;
            LoadU16IfNeI = load_u16_if_ne_i: LoadU16 load_u16 1 IfNeI if_ne_i b;
            LoadU16IfNeImmI = load_u16_if_ne_imm_i: LoadU16 load_u16 1 IfNeImmI if_ne_imm_i a;
            LoadI64MulD = load_i64_mul_d: LoadI64 load_i64 1 MulD mul_d c;
            LoadRefLoadI64 = load_ref_load_i64: LoadRef load_ref 1 LoadI64 load_i64 b;
            LoadRefLoadI32 = load_ref_load_i32: LoadRef load_ref 1 LoadI32 load_i32 b;
            LoadRefLoadI8 = load_ref_load_i8: LoadRef load_ref 1 LoadI8 load_i8 b;
            LoadRefLoadRef = load_ref_load_ref: LoadRef load_ref 1 LoadRef load_ref b;
            LoadRefStoreI64 = load_ref_store_i64: LoadRef load_ref 1 StoreI64 store_i64 b;
            LoadRefStoreI32 = load_ref_store_i32: LoadRef load_ref 1 StoreI32 store_i32 b;
            LoadRefIfNull = load_ref_if_null: LoadRef load_ref 1 IfNull if_null a;
            LoadRefIfNonNull = load_ref_if_non_null: LoadRef load_ref 1 IfNonNull if_non_null a;
            ArrayLengthBackLtI = array_length_back_lt_i: ArrayLength array_length 1 BackLtI back_lt_i b;
            ArrayLengthIfGeI = array_length_if_ge_i: ArrayLength array_length 1 IfGeI if_ge_i b;
            ArrayLengthIntToLong = array_length_int_to_long: ArrayLength array_length 1 IntToLong int_to_long b;
            GetFieldI8IfEqImmI = get_field_i8_if_eq_imm_i: GetFieldI8 get_field_i8 2 IfEqImmI if_eq_imm_i a;
            GetFieldI8IfNeImmI = get_field_i8_if_ne_imm_i: GetFieldI8 get_field_i8 2 IfNeImmI if_ne_imm_i a;
            GetFieldI32AddImmI = get_field_i32_add_imm_i: GetFieldI32 get_field_i32 2 AddImmI add_imm_i b;
            GetFieldI32AddI = get_field_i32_add_i: GetFieldI32 get_field_i32 2 AddI add_i c;
            GetFieldI32IfEqImmI = get_field_i32_if_eq_imm_i: GetFieldI32 get_field_i32 2 IfEqImmI if_eq_imm_i a;
            GetFieldI32IfNeImmI = get_field_i32_if_ne_imm_i: GetFieldI32 get_field_i32 2 IfNeImmI if_ne_imm_i a;
            GetFieldI32IfGeI = get_field_i32_if_ge_i: GetFieldI32 get_field_i32 2 IfGeI if_ge_i b;
            GetFieldI32BackLtI = get_field_i32_back_lt_i: GetFieldI32 get_field_i32 2 BackLtI back_lt_i b;
            GetFieldI32ReturnPrim = get_field_i32_return_prim: GetFieldI32 get_field_i32 2 ReturnPrim return_prim a;
            GetFieldI64MulD = get_field_i64_mul_d: GetFieldI64 get_field_i64 2 MulD mul_d c;
            GetFieldI64AddD = get_field_i64_add_d: GetFieldI64 get_field_i64 2 AddD add_d c;
            GetFieldI64SubD = get_field_i64_sub_d: GetFieldI64 get_field_i64 2 SubD sub_d c;
            GetFieldRefIfNull = get_field_ref_if_null: GetFieldRef get_field_ref 2 IfNull if_null a;
            GetFieldRefIfNonNull = get_field_ref_if_non_null: GetFieldRef get_field_ref 2 IfNonNull if_non_null a;
            GetFieldRefArrayLength = get_field_ref_array_length: GetFieldRef get_field_ref 2 ArrayLength array_length b;
            GetFieldRefLoadI8 = get_field_ref_load_i8: GetFieldRef get_field_ref 2 LoadI8 load_i8 b;
            GetFieldRefLoadI32 = get_field_ref_load_i32: GetFieldRef get_field_ref 2 LoadI32 load_i32 b;
            GetFieldRefLoadRef = get_field_ref_load_ref: GetFieldRef get_field_ref 2 LoadRef load_ref b;
            GetFieldRefReturnRef = get_field_ref_return_ref: GetFieldRef get_field_ref 2 ReturnRef return_ref a;
            PostIncILoadI32BackSwitchAt = post_inc_i_load_i32_back_switch_at: PostIncI post_inc_i 1 LoadI32BackSwitchAt load_i32_back_switch_at c;
            PostIncILoadI8AndImmI = post_inc_i_load_i8_and_imm_i: PostIncI post_inc_i 1 LoadI8AndImmI load_i8_and_imm_i c;
            AddImmILoadI8AndImmI = add_imm_i_load_i8_and_imm_i: AddImmI add_imm_i 1 LoadI8AndImmI load_i8_and_imm_i c;
            AddILoadI8AndImmI = add_i_load_i8_and_imm_i: AddI add_i 1 LoadI8AndImmI load_i8_and_imm_i c;
            AddImmIArrayLengthBackLtI = add_imm_i_array_length_back_lt_i: AddImmI add_imm_i 1 ArrayLengthBackLtI array_length_back_lt_i any;
            LoadRefLoadI64MulD = load_ref_load_i64_mul_d: LoadRef load_ref 1 LoadI64MulD load_i64_mul_d b;
        }
    };
}
pub(crate) use all_pairs;

macro_rules! pair_table {
    ($($Pair:ident = $name:ident: $First:ident $first:ident $words:literal $Second:ident $second:ident $field:ident;)*) => {
        impl Op {
            fn paired_with(self, result: i16, second: Op, next: Insn) -> Option<Op> {
                match (self, second) {
                    $((Op::$First, Op::$Second) if pair_table!(@$field result next) => Some(Op::$Pair),)*
                    _ => None,
                }
            }
            /// The first op of a pair; any other op itself.
            pub fn first(self) -> Op {
                match self {
                    $(Op::$Pair => Op::$First,)*
                    other => other,
                }
            }
        }
    };
    (@any $result:ident $next:ident) => { true };
    (@$field:ident $result:ident $next:ident) => { $next.$field == $result };
}
all_pairs!(pair_table);

impl Op {
    /// The pair that begins with this op, which writes register `result`, and ends with `next`.
    pub fn paired(self, result: i16, next: Insn) -> Option<Op> {
        let second = Op::from_u16(next.op)?;
        self.paired_with(result, second, next).or_else(|| self.paired_with(result, second.first(), next))
    }
}

/// Makes pairs of neighbours in translated code.
pub fn pair(code: &mut [u64]) {
    let (mut starts, mut at) = (Vec::with_capacity(code.len()), 0);
    while let Some(length) = super::ops::length_at(code, at) {
        starts.push(at);
        at += length;
    }
    // From the end: a pair can end with a pair.
    for window in starts.windows(2).rev() {
        let (insn, next) = (Insn::from_word(code[window[0]]), Insn::from_word(code[window[1]]));
        if let Some(op) = Op::from_u16(insn.op)
            && matches!(op.info().words, Words::W0 | Words::W1)
            && let Some(pair) = op.paired(insn.a, next)
        {
            code[window[0]] = Insn { op: pair as u16, ..insn }.to_word();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_laid_out_as_its_first_op() {
        for op in Op::ALL {
            let (info, first) = (op.info(), op.first().info());
            assert!(info.roles == first.roles && info.words == first.words && info.flags == first.flags, "{}", op.name());
        }
    }
}
