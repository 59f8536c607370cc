//! Instructions, exception tables and the debug tables of methods.

use super::class::Listing;
use super::constants;
use crate::classfile::code::{line_numbers, local_variables};
use crate::classfile::mutf8::to_rust_string;
use crate::classfile::{Code, Instruction, Opcode, Operands};

impl Listing<'_> {
    pub fn instructions(&mut self, code: &Code<'_>) {
        for instruction in code.instructions() {
            match instruction {
                Ok(instruction) => self.instruction(&instruction),
                Err(bad) => {
                    self.out.line(&format!("Error: unknown or incomplete instruction at {}", bad.bci));
                }
            }
        }
    }

    fn instruction(&mut self, i: &Instruction<'_>) {
        let wide = if i.wide { "_w" } else { "" };
        self.out.put(&format!("{:4}: {:<13} ", i.bci, format!("{}{wide}", i.opcode.mnemonic())));
        let pool = self.cf.pool();
        let comment = |index: u16| constants::operand(pool, index, self.cf.this_class().raw());
        let (text, comment) = match i.operands {
            Operands::None => (String::new(), None),
            Operands::Immediate(value) => (value.to_string(), None),
            Operands::Cp(index) if i.opcode == Opcode::Invokedynamic => (format!("#{index},  0"), Some(comment(index))),
            Operands::Cp(index) => (format!("#{index}"), Some(comment(index))),
            Operands::Local(local) => (local.to_string(), None),
            Operands::Iinc { local, delta } => (format!("{local}, {delta}"), None),
            Operands::Branch { target } => (target.to_string(), None),
            Operands::InvokeInterface { index, count } => (format!("#{index},  {count}"), Some(comment(index))),
            Operands::MultiANewArray { index, dimensions } => (format!("#{index},  {dimensions}"), Some(comment(index))),
            Operands::NewArray(code) => {
                let name = match code {
                    4 => "boolean",
                    5 => "char",
                    6 => "float",
                    7 => "double",
                    8 => "byte",
                    9 => "short",
                    10 => "int",
                    11 => "long",
                    _ => "?",
                };
                (format!(" {name}"), None)
            }
            Operands::TableSwitch(table) => {
                let rows = (i64::from(table.low)..).zip(table.targets()).collect();
                return self.switch(&format!("{{ // {} to {}", table.low, table.high), rows, table.default);
            }
            Operands::LookupSwitch(table) => {
                let rows: Vec<_> = table.pairs().map(|(m, t)| (i64::from(m), t)).collect();
                return self.switch(&format!("{{ // {}", rows.len()), rows, table.default);
            }
        };
        self.out.put(&text);
        match comment {
            Some(comment) => self.out.comment(&comment),
            None => self.out.end(),
        }
    }

    fn switch(&mut self, head: &str, rows: Vec<(i64, i64)>, default: i64) {
        self.out.line(head);
        self.out.deeper(3);
        for (value, target) in rows {
            self.out.line(&format!("{value:12}: {target}"));
        }
        self.out.line(&format!("{:>12}: {default}", "default"));
        self.out.line("}");
        self.out.back(3);
    }

    pub fn exception_table(&mut self, code: &Code<'_>) {
        if code.exception_table().len() == 0 {
            return;
        }
        self.out.line("Exception table:");
        self.out.deeper(1);
        self.out.line(" from    to  target type");
        for row in code.exception_table() {
            self.out.put(&format!(" {:5} {:5} {:5}", row.start_pc, row.end_pc, row.handler_pc));
            if row.catch_type == 0 {
                self.out.line("   any");
            } else {
                self.out.line(&format!("   Class {}", constants::value(self.cf.pool(), row.catch_type)));
            }
        }
        self.out.back(1);
    }

    /// What `-l` adds.
    pub fn debug_tables(&mut self, code: &Code<'_>) {
        for name in [&b"LineNumberTable"[..], b"LocalVariableTable"] {
            for attribute in code.attributes.filter(|a| a.name == name) {
                match name {
                    b"LineNumberTable" => self.line_number_table(attribute.data),
                    _ => self.variable_table("LocalVariableTable", attribute.data),
                }
            }
        }
    }

    pub fn line_number_table(&mut self, data: &[u8]) {
        self.out.line("LineNumberTable:");
        self.out.deeper(1);
        for row in line_numbers(data) {
            self.out.line(&format!("line {}: {}", row.line, row.start_pc));
        }
        self.out.back(1);
    }

    pub fn variable_table(&mut self, title: &str, data: &[u8]) {
        self.out.line(&format!("{title}:"));
        self.out.deeper(1);
        self.out.line("Start  Length  Slot  Name   Signature");
        for row in local_variables(data) {
            let (name, ty) = (to_rust_string(self.cf.utf8(row.name)), to_rust_string(self.cf.utf8(row.descriptor)));
            self.out.line(&format!("{:5} {:7} {:5} {name:>5}   {ty}", row.start_pc, row.length, row.index));
        }
        self.out.back(1);
    }
}
