//! What the inferring verifier asks of code before types flow (JVMS 4.9.1): whole instructions, operands in range, branches and exception ranges that lie at
//! instructions, in code that is never reached too.

use super::class::ClassContext;
use super::effects::{MethodView, pool_index, primitive_array};
use super::error::{Stop, VerifyError};
use super::types::{Names, VType};
use super::{Hierarchy, rules, words};
use crate::classfile::constant_pool::tag;
use crate::classfile::opcode::Format;
use crate::classfile::{FieldType, Instruction, MemberKind, MemberRef, Opcode, Operands};

type Checked = std::result::Result<(), Box<VerifyError>>;

/// Checks the method; where control arrives from elsewhere than the instruction before.
pub fn check<H: Hierarchy>(context: &mut ClassContext<'_, '_, H>, view: &MethodView<'_>) -> Result<Vec<bool>, Stop<H::Error>> {
    let code = &view.code;
    let length = code.bytecode.len();
    let fail = |bci: usize, reason: &str| Stop::from(words::refuse(view, Some(bci as u32), reason, rules::CODE));
    let mut starts = vec![false; length];
    let mut instructions = Vec::new();
    for insn in code.instructions() {
        let insn = insn.map_err(|bad| match bad.opcode {
            None if !has_own_length(view.code.bytecode[bad.bci]) => {
                fail(bad.bci, &format!("Code stops in the middle of instruction  starting at offset {}", bad.bci))
            }
            _ => fail(bad.bci, &format!("Illegal instruction found at offset {}", bad.bci)),
        })?;
        if matches!(insn.operands, Operands::TableSwitch(switch) if switch.low > switch.high) {
            return Err(fail(insn.bci, &format!("Illegal instruction found at offset {}", insn.bci)));
        }
        starts[insn.bci] = true;
        instructions.push(insn);
    }
    let mut leaders = vec![false; length];
    for insn in &instructions {
        operands(context, view, insn).map_err(Stop::Refused)?;
        {
            let mut jump = |target: i64| {
                let bci = usize::try_from(target).ok().filter(|bci| starts.get(*bci) == Some(&true));
                match bci {
                    Some(bci) => {
                        leaders[bci] = true;
                        Ok(())
                    }
                    None => Err(fail(insn.bci, "Illegal target of jump or branch")),
                }
            };
            match insn.operands {
                Operands::Branch { target } => jump(target)?,
                Operands::TableSwitch(switch) => switch.targets().chain([switch.default]).try_for_each(&mut jump)?,
                Operands::LookupSwitch(switch) => switch.pairs().map(|(_, t)| t).chain([switch.default]).try_for_each(&mut jump)?,
                _ => {}
            }
        }
        if matches!(insn.opcode, Opcode::Jsr | Opcode::JsrW) && insn.next < length {
            leaders[insn.next] = true;
        }
    }
    let at_start = |bci: u16| starts.get(usize::from(bci)) == Some(&true);
    for row in code.exception_table() {
        let range = row.start_pc < row.end_pc && at_start(row.start_pc) && (usize::from(row.end_pc) == length || at_start(row.end_pc));
        if !range {
            return Err(words::malformed(view, "Illegal exception table range").into());
        }
        if row.handler_pc == 0 || !at_start(row.handler_pc) {
            return Err(words::malformed(view, "Illegal exception table handler").into());
        }
        leaders[usize::from(row.handler_pc)] = true;
        if row.catch_type != 0 {
            let found = context.class_entry(row.catch_type).unwrap_or(VType::Top);
            if !context.assignable(VType::Class(Names::THROWABLE), found, false).map_err(Stop::Hierarchy)? {
                let error = words::refuse(view, None, "catch_type not a subclass of Throwable", rules::HANDLERS);
                return Err(error.into());
            }
        }
    }
    Ok(leaders)
}

/// Switches and `wide`: their length depends on what follows.
fn has_own_length(code: u8) -> bool {
    [Opcode::Tableswitch, Opcode::Lookupswitch, Opcode::Wide].into_iter().any(|opcode| opcode as u8 == code)
}

/// The local variables that an instruction reads or writes: the first and how many.
pub fn local_use(insn: &Instruction<'_>) -> Option<(u16, u16)> {
    use Opcode as O;
    let (index, pair) = match insn.operands {
        Operands::Local(index) => (index, matches!(insn.opcode, O::Lload | O::Dload | O::Lstore | O::Dstore)),
        Operands::Iinc { local, .. } => (local, false),
        _ => {
            let opcode = insn.opcode;
            let first = [O::Iload0, O::Istore0].into_iter().find(|first| (*first as u8..*first as u8 + 20).contains(&(opcode as u8)))?;
            let place = opcode as u16 - first as u16;
            // Four forms each of i, l, f, d, a.
            (place % 4, matches!(place / 4, 1 | 3))
        }
    };
    Some((index, if pair { 2 } else { 1 }))
}

fn operands<H: Hierarchy>(context: &mut ClassContext<'_, '_, H>, view: &MethodView<'_>, insn: &Instruction<'_>) -> Checked {
    let bytecode = view.code.bytecode;
    let fail = |reason: &str| Err(Box::new(words::refuse(view, Some(insn.bci as u32), reason, rules::OPERANDS)));
    if let Some((first, slots)) = local_use(insn)
        && u32::from(first) + u32::from(slots) > u32::from(view.code.max_locals)
    {
        return fail("Illegal local variable number");
    }
    let pool = view.file.pool();
    let index = pool_index(insn);
    let has_index = matches!(
        insn.opcode.format(),
        Format::Cp8 | Format::Cp16 | Format::InvokeInterface | Format::InvokeDynamic | Format::MultiANewArray
    );
    if insn.opcode == Opcode::Invokedynamic && view.file.major() < 51 {
        return fail("invokedynamic bytecode is not supported in this class file version");
    }
    if has_index {
        if index == 0 || usize::from(index) >= pool.len() {
            return fail("Illegal constant pool index");
        }
        if !kinds(insn.opcode, view.file.major()).contains(&pool.tag(index)) {
            return fail("Illegal type in constant pool");
        }
    }
    match insn.operands {
        Operands::NewArray(code) if primitive_array(code).is_none() => fail("Bad type passed to newarray"),
        Operands::MultiANewArray { dimensions, .. } => {
            let depth = pool.class(index).unwrap_or_default().iter().take_while(|byte| **byte == b'[').count();
            if dimensions == 0 || usize::from(dimensions) > depth { fail("Illegal dimension argument") } else { Ok(()) }
        }
        Operands::LookupSwitch(switch) if !switch.pairs().map(|(key, _)| key).is_sorted_by(|a, b| a < b) => fail("Unsorted lookup switch"),
        _ => match insn.opcode {
            Opcode::New if pool.class(index).is_some_and(|name| name.starts_with(b"[")) => {
                fail("Illegal creation of multi-dimensional array")
            }
            Opcode::Anewarray if pool.class(index).is_some_and(|name| name.starts_with(&[b'['; 255])) => {
                fail("Array with too many dimensions")
            }
            Opcode::Invokeinterface | Opcode::Invokevirtual | Opcode::Invokespecial | Opcode::Invokestatic => {
                call(context, view, insn, pool.member_ref(index))
            }
            Opcode::Invokedynamic if bytecode[insn.bci + 3..insn.bci + 5] != [0, 0] => {
                fail("Third and fourth operand bytes of invokedynamic must be zero")
            }
            _ => Ok(()),
        },
    }
}

fn call<H: Hierarchy>(
    context: &mut ClassContext<'_, '_, H>,
    view: &MethodView<'_>,
    insn: &Instruction<'_>,
    member: Option<MemberRef<'_>>,
) -> Checked {
    let fail = |reason: &str| Err(Box::new(words::refuse(view, Some(insn.bci as u32), reason, rules::OPERANDS)));
    let Some(member) = member else { return fail("Illegal type in constant pool") };
    if member.name == b"<init>" {
        if insn.opcode != Opcode::Invokespecial {
            return fail("Must call initializers using invokespecial");
        }
    } else if member.name.first() == Some(&b'<') {
        return fail("Illegal call to internal method");
    } else if insn.opcode == Opcode::Invokespecial
        && !context.is_own_or_above(member.class_name, member.kind == MemberKind::InterfaceMethod)
    {
        return fail("Illegal use of nonvirtual function call");
    }
    if let Operands::InvokeInterface { count, .. } = insn.operands {
        let slots = crate::classfile::MethodDescriptor::parse(member.descriptor).map_or(0, |d| d.parameters().map(FieldType::slots).sum());
        if usize::from(count) != slots + 1 {
            return fail("Inconsistent args_size for invokeinterface");
        }
        if view.code.bytecode[insn.bci + 4] != 0 {
            return fail("Fourth operand byte of invokeinterface must be zero");
        }
    }
    Ok(())
}

/// The kinds of constant pool entries that an instruction takes.
fn kinds(opcode: Opcode, major: u16) -> &'static [u8] {
    match opcode {
        Opcode::Ldc | Opcode::LdcW if major < 49 => &[tag::INTEGER, tag::FLOAT, tag::STRING],
        Opcode::Ldc | Opcode::LdcW => {
            &[tag::INTEGER, tag::FLOAT, tag::STRING, tag::CLASS, tag::METHOD_HANDLE, tag::METHOD_TYPE, tag::DYNAMIC]
        }
        Opcode::Ldc2W => &[tag::LONG, tag::DOUBLE, tag::DYNAMIC],
        Opcode::Getstatic | Opcode::Putstatic | Opcode::Getfield | Opcode::Putfield => &[tag::FIELD_REF],
        Opcode::Invokeinterface => &[tag::INTERFACE_METHOD_REF],
        Opcode::Invokedynamic => &[tag::INVOKE_DYNAMIC],
        Opcode::Invokespecial | Opcode::Invokestatic if major >= 52 => &[tag::METHOD_REF, tag::INTERFACE_METHOD_REF],
        Opcode::Invokevirtual | Opcode::Invokespecial | Opcode::Invokestatic => &[tag::METHOD_REF],
        _ => &[tag::CLASS],
    }
}
