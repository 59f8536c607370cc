//! THE bytecode table (JVMS 6.5): code, name, mnemonic, operand format and effect on the operand stack, a row each.
//!
//! The effect reads `popped:pushed`, leftmost deepest: `i l f d a` by computational type, `r` a return address, `1` any
//! value of one slot, `2` one or two values that fill two slots, `*` what the constant pool entry or the stack decides.

/// What follows the opcode byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    None,
    /// A signed byte.
    Byte,
    /// A signed short.
    Short,
    /// A constant pool index of one byte.
    Cp8,
    /// A constant pool index.
    Cp16,
    /// A local variable; two bytes after `wide`.
    Local,
    /// A local variable and a signed byte; both two bytes after `wide`.
    Iinc,
    Branch16,
    Branch32,
    TableSwitch,
    LookupSwitch,
    /// Constant pool index, argument count, a zero.
    InvokeInterface,
    /// Constant pool index, two zeros.
    InvokeDynamic,
    /// A primitive type's code.
    NewArray,
    /// Constant pool index and number of dimensions.
    MultiANewArray,
    /// The prefix itself.
    Wide,
}

macro_rules! opcodes {
    ($($code:literal $name:ident $mnemonic:literal $format:ident $effect:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Opcode {
            $($name = $code,)*
        }

        impl Opcode {
            /// In the order of their codes, which have no gaps.
            pub const ALL: &'static [Opcode] = &[$(Opcode::$name,)*];

            const ROWS: &'static [(&'static str, Format, &'static str)] =
                &[$(($mnemonic, Format::$format, $effect),)*];
        }
    };
}

opcodes! {
    0x00 Nop "nop" None ":";
    0x01 AconstNull "aconst_null" None ":a";
    0x02 IconstM1 "iconst_m1" None ":i";
    0x03 Iconst0 "iconst_0" None ":i";
    0x04 Iconst1 "iconst_1" None ":i";
    0x05 Iconst2 "iconst_2" None ":i";
    0x06 Iconst3 "iconst_3" None ":i";
    0x07 Iconst4 "iconst_4" None ":i";
    0x08 Iconst5 "iconst_5" None ":i";
    0x09 Lconst0 "lconst_0" None ":l";
    0x0a Lconst1 "lconst_1" None ":l";
    0x0b Fconst0 "fconst_0" None ":f";
    0x0c Fconst1 "fconst_1" None ":f";
    0x0d Fconst2 "fconst_2" None ":f";
    0x0e Dconst0 "dconst_0" None ":d";
    0x0f Dconst1 "dconst_1" None ":d";
    0x10 Bipush "bipush" Byte ":i";
    0x11 Sipush "sipush" Short ":i";
    0x12 Ldc "ldc" Cp8 ":*";
    0x13 LdcW "ldc_w" Cp16 ":*";
    0x14 Ldc2W "ldc2_w" Cp16 ":*";
    0x15 Iload "iload" Local ":i";
    0x16 Lload "lload" Local ":l";
    0x17 Fload "fload" Local ":f";
    0x18 Dload "dload" Local ":d";
    0x19 Aload "aload" Local ":a";
    0x1a Iload0 "iload_0" None ":i";
    0x1b Iload1 "iload_1" None ":i";
    0x1c Iload2 "iload_2" None ":i";
    0x1d Iload3 "iload_3" None ":i";
    0x1e Lload0 "lload_0" None ":l";
    0x1f Lload1 "lload_1" None ":l";
    0x20 Lload2 "lload_2" None ":l";
    0x21 Lload3 "lload_3" None ":l";
    0x22 Fload0 "fload_0" None ":f";
    0x23 Fload1 "fload_1" None ":f";
    0x24 Fload2 "fload_2" None ":f";
    0x25 Fload3 "fload_3" None ":f";
    0x26 Dload0 "dload_0" None ":d";
    0x27 Dload1 "dload_1" None ":d";
    0x28 Dload2 "dload_2" None ":d";
    0x29 Dload3 "dload_3" None ":d";
    0x2a Aload0 "aload_0" None ":a";
    0x2b Aload1 "aload_1" None ":a";
    0x2c Aload2 "aload_2" None ":a";
    0x2d Aload3 "aload_3" None ":a";
    0x2e Iaload "iaload" None "ai:i";
    0x2f Laload "laload" None "ai:l";
    0x30 Faload "faload" None "ai:f";
    0x31 Daload "daload" None "ai:d";
    0x32 Aaload "aaload" None "ai:a";
    0x33 Baload "baload" None "ai:i";
    0x34 Caload "caload" None "ai:i";
    0x35 Saload "saload" None "ai:i";
    0x36 Istore "istore" Local "i:";
    0x37 Lstore "lstore" Local "l:";
    0x38 Fstore "fstore" Local "f:";
    0x39 Dstore "dstore" Local "d:";
    0x3a Astore "astore" Local "a:";
    0x3b Istore0 "istore_0" None "i:";
    0x3c Istore1 "istore_1" None "i:";
    0x3d Istore2 "istore_2" None "i:";
    0x3e Istore3 "istore_3" None "i:";
    0x3f Lstore0 "lstore_0" None "l:";
    0x40 Lstore1 "lstore_1" None "l:";
    0x41 Lstore2 "lstore_2" None "l:";
    0x42 Lstore3 "lstore_3" None "l:";
    0x43 Fstore0 "fstore_0" None "f:";
    0x44 Fstore1 "fstore_1" None "f:";
    0x45 Fstore2 "fstore_2" None "f:";
    0x46 Fstore3 "fstore_3" None "f:";
    0x47 Dstore0 "dstore_0" None "d:";
    0x48 Dstore1 "dstore_1" None "d:";
    0x49 Dstore2 "dstore_2" None "d:";
    0x4a Dstore3 "dstore_3" None "d:";
    0x4b Astore0 "astore_0" None "a:";
    0x4c Astore1 "astore_1" None "a:";
    0x4d Astore2 "astore_2" None "a:";
    0x4e Astore3 "astore_3" None "a:";
    0x4f Iastore "iastore" None "aii:";
    0x50 Lastore "lastore" None "ail:";
    0x51 Fastore "fastore" None "aif:";
    0x52 Dastore "dastore" None "aid:";
    0x53 Aastore "aastore" None "aia:";
    0x54 Bastore "bastore" None "aii:";
    0x55 Castore "castore" None "aii:";
    0x56 Sastore "sastore" None "aii:";
    0x57 Pop "pop" None "1:";
    0x58 Pop2 "pop2" None "2:";
    0x59 Dup "dup" None "1:*";
    0x5a DupX1 "dup_x1" None "*:*";
    0x5b DupX2 "dup_x2" None "*:*";
    0x5c Dup2 "dup2" None "2:*";
    0x5d Dup2X1 "dup2_x1" None "*:*";
    0x5e Dup2X2 "dup2_x2" None "*:*";
    0x5f Swap "swap" None "*:*";
    0x60 Iadd "iadd" None "ii:i";
    0x61 Ladd "ladd" None "ll:l";
    0x62 Fadd "fadd" None "ff:f";
    0x63 Dadd "dadd" None "dd:d";
    0x64 Isub "isub" None "ii:i";
    0x65 Lsub "lsub" None "ll:l";
    0x66 Fsub "fsub" None "ff:f";
    0x67 Dsub "dsub" None "dd:d";
    0x68 Imul "imul" None "ii:i";
    0x69 Lmul "lmul" None "ll:l";
    0x6a Fmul "fmul" None "ff:f";
    0x6b Dmul "dmul" None "dd:d";
    0x6c Idiv "idiv" None "ii:i";
    0x6d Ldiv "ldiv" None "ll:l";
    0x6e Fdiv "fdiv" None "ff:f";
    0x6f Ddiv "ddiv" None "dd:d";
    0x70 Irem "irem" None "ii:i";
    0x71 Lrem "lrem" None "ll:l";
    0x72 Frem "frem" None "ff:f";
    0x73 Drem "drem" None "dd:d";
    0x74 Ineg "ineg" None "i:i";
    0x75 Lneg "lneg" None "l:l";
    0x76 Fneg "fneg" None "f:f";
    0x77 Dneg "dneg" None "d:d";
    0x78 Ishl "ishl" None "ii:i";
    0x79 Lshl "lshl" None "li:l";
    0x7a Ishr "ishr" None "ii:i";
    0x7b Lshr "lshr" None "li:l";
    0x7c Iushr "iushr" None "ii:i";
    0x7d Lushr "lushr" None "li:l";
    0x7e Iand "iand" None "ii:i";
    0x7f Land "land" None "ll:l";
    0x80 Ior "ior" None "ii:i";
    0x81 Lor "lor" None "ll:l";
    0x82 Ixor "ixor" None "ii:i";
    0x83 Lxor "lxor" None "ll:l";
    0x84 Iinc "iinc" Iinc ":";
    0x85 I2l "i2l" None "i:l";
    0x86 I2f "i2f" None "i:f";
    0x87 I2d "i2d" None "i:d";
    0x88 L2i "l2i" None "l:i";
    0x89 L2f "l2f" None "l:f";
    0x8a L2d "l2d" None "l:d";
    0x8b F2i "f2i" None "f:i";
    0x8c F2l "f2l" None "f:l";
    0x8d F2d "f2d" None "f:d";
    0x8e D2i "d2i" None "d:i";
    0x8f D2l "d2l" None "d:l";
    0x90 D2f "d2f" None "d:f";
    0x91 I2b "i2b" None "i:i";
    0x92 I2c "i2c" None "i:i";
    0x93 I2s "i2s" None "i:i";
    0x94 Lcmp "lcmp" None "ll:i";
    0x95 Fcmpl "fcmpl" None "ff:i";
    0x96 Fcmpg "fcmpg" None "ff:i";
    0x97 Dcmpl "dcmpl" None "dd:i";
    0x98 Dcmpg "dcmpg" None "dd:i";
    0x99 Ifeq "ifeq" Branch16 "i:";
    0x9a Ifne "ifne" Branch16 "i:";
    0x9b Iflt "iflt" Branch16 "i:";
    0x9c Ifge "ifge" Branch16 "i:";
    0x9d Ifgt "ifgt" Branch16 "i:";
    0x9e Ifle "ifle" Branch16 "i:";
    0x9f IfIcmpeq "if_icmpeq" Branch16 "ii:";
    0xa0 IfIcmpne "if_icmpne" Branch16 "ii:";
    0xa1 IfIcmplt "if_icmplt" Branch16 "ii:";
    0xa2 IfIcmpge "if_icmpge" Branch16 "ii:";
    0xa3 IfIcmpgt "if_icmpgt" Branch16 "ii:";
    0xa4 IfIcmple "if_icmple" Branch16 "ii:";
    0xa5 IfAcmpeq "if_acmpeq" Branch16 "aa:";
    0xa6 IfAcmpne "if_acmpne" Branch16 "aa:";
    0xa7 Goto "goto" Branch16 ":";
    0xa8 Jsr "jsr" Branch16 ":r";
    0xa9 Ret "ret" Local ":";
    0xaa Tableswitch "tableswitch" TableSwitch "i:";
    0xab Lookupswitch "lookupswitch" LookupSwitch "i:";
    0xac Ireturn "ireturn" None "i:";
    0xad Lreturn "lreturn" None "l:";
    0xae Freturn "freturn" None "f:";
    0xaf Dreturn "dreturn" None "d:";
    0xb0 Areturn "areturn" None "a:";
    0xb1 Return "return" None ":";
    0xb2 Getstatic "getstatic" Cp16 ":*";
    0xb3 Putstatic "putstatic" Cp16 "*:";
    0xb4 Getfield "getfield" Cp16 "a:*";
    0xb5 Putfield "putfield" Cp16 "a*:";
    0xb6 Invokevirtual "invokevirtual" Cp16 "a*:*";
    0xb7 Invokespecial "invokespecial" Cp16 "a*:*";
    0xb8 Invokestatic "invokestatic" Cp16 "*:*";
    0xb9 Invokeinterface "invokeinterface" InvokeInterface "a*:*";
    0xba Invokedynamic "invokedynamic" InvokeDynamic "*:*";
    0xbb New "new" Cp16 ":a";
    0xbc Newarray "newarray" NewArray "i:a";
    0xbd Anewarray "anewarray" Cp16 "i:a";
    0xbe Arraylength "arraylength" None "a:i";
    0xbf Athrow "athrow" None "a:";
    0xc0 Checkcast "checkcast" Cp16 "a:a";
    0xc1 Instanceof "instanceof" Cp16 "a:i";
    0xc2 Monitorenter "monitorenter" None "a:";
    0xc3 Monitorexit "monitorexit" None "a:";
    0xc4 Wide "wide" Wide ":";
    0xc5 Multianewarray "multianewarray" MultiANewArray "*:a";
    0xc6 Ifnull "ifnull" Branch16 "a:";
    0xc7 Ifnonnull "ifnonnull" Branch16 "a:";
    0xc8 GotoW "goto_w" Branch32 ":";
    0xc9 JsrW "jsr_w" Branch32 ":r";
}

impl Opcode {
    pub fn from_u8(code: u8) -> Option<Self> {
        Self::ALL.get(usize::from(code)).copied()
    }

    pub fn mnemonic(self) -> &'static str {
        Self::ROWS[self as usize].0
    }

    pub const fn format(self) -> Format {
        Self::ROWS[self as usize].1
    }

    /// `popped:pushed`, see the module's head.
    pub fn effect(self) -> &'static str {
        Self::ROWS[self as usize].2
    }

    /// Whether the next instruction can never follow this one.
    pub fn ends_block(self) -> bool {
        matches!(self, Self::Goto | Self::GotoW | Self::Athrow | Self::Ret | Self::Tableswitch | Self::Lookupswitch)
            || (Self::Ireturn..=Self::Return).contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_no_gaps() {
        assert_eq!(Opcode::ALL.len(), 202);
        for (code, opcode) in Opcode::ALL.iter().enumerate() {
            assert_eq!(*opcode as usize, code);
            assert_eq!(opcode.effect().matches(':').count(), 1);
        }
        assert_eq!(Opcode::from_u8(0xb6), Some(Opcode::Invokevirtual));
        assert_eq!(Opcode::from_u8(202), None);
        assert_eq!(Opcode::JsrW.mnemonic(), "jsr_w");
    }
}
