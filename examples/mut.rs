use ijen::classfile::*;
fn main() {
    let b = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    let (mut p, mut o) = (0, String::new());
    let mut take = |p: &mut usize| { let n = u32::from_be_bytes(b[*p..*p+4].try_into().unwrap()) as usize; let r = b[*p+4..*p+4+n].to_vec(); *p += 4 + n; r };
    while p < b.len() {
        let name = String::from_utf8(take(&mut p)).unwrap(); let c = take(&mut p);
        match ClassFile::parse_with(c, &ParseOptions { name_for_messages: name, ..Default::default() }) {
            Ok(_) => o.push_str("ok\n"),
            Err(e) if e.kind == FormatErrorKind::NoClassDef => o.push_str(&format!("ok other NoClassDefFoundError: {}\n", e.message)),
            Err(e) => o.push_str(&format!("{}: {}\n", e.java_class().rsplit('/').next().unwrap(), e.message.replace('\n', "\\n"))),
        }
    }
    std::fs::write(std::env::args().nth(2).unwrap(), o).unwrap();
}
