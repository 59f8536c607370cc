//! Modified UTF-8 (JVMS 4.4.7): check it, decode it to a Java string's two forms, make it from UTF-16. Lone surrogates
//! are legal, a raw NUL and four-byte forms are not. For messages and file names, which are Rust strings, `cesu8`.

/// A Java string's contents in the form the heap keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    Latin1(Vec<u8>),
    Utf16(Vec<u16>),
}

/// One unit of at most three bytes: its UTF-16 value and its length; `None` where the bytes are malformed.
fn unit(bytes: &[u8]) -> Option<(u16, usize)> {
    let continuation = |i: usize| bytes.get(i).filter(|&&b| b & 0xC0 == 0x80).map(|&b| u16::from(b & 0x3F));
    match *bytes.first()? {
        0 => None,
        b @ 0x01..=0x7F => Some((u16::from(b), 1)),
        b @ 0xC0..=0xDF => {
            let value = u16::from(b & 0x1F) << 6 | continuation(1)?;
            (value >= 0x80 || value == 0).then_some((value, 2))
        }
        b @ 0xE0..=0xEF => {
            let value = u16::from(b & 0x0F) << 12 | continuation(1)? << 6 | continuation(2)?;
            (value >= 0x800).then_some((value, 3))
        }
        _ => None,
    }
}

/// Whether the bytes are modified UTF-8.
pub fn is_valid(bytes: &[u8]) -> bool {
    let mut at = 0;
    while at < bytes.len() {
        if (1..0x80).contains(&bytes[at]) {
            at += 1;
            continue;
        }
        match unit(&bytes[at..]) {
            Some((_, length)) => at += length,
            None => return false,
        }
    }
    true
}

/// UTF-16 units; a malformed byte becomes U+FFFD.
pub fn units(bytes: &[u8]) -> impl Iterator<Item = u16> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let (value, length) = unit(&bytes[at..]).unwrap_or((0xFFFD, 1));
        at += length;
        Some(value)
    })
}

pub fn decode(bytes: &[u8]) -> Decoded {
    if bytes.iter().all(|b| (1..0x80).contains(b)) {
        return Decoded::Latin1(bytes.to_vec());
    }
    let wide: Vec<u16> = units(bytes).collect();
    match wide.iter().map(|&u| u8::try_from(u)).collect::<Result<Vec<u8>, _>>() {
        Ok(narrow) => Decoded::Latin1(narrow),
        Err(_) => Decoded::Utf16(wide),
    }
}

pub fn encode(units: impl IntoIterator<Item = u16>) -> Vec<u8> {
    let mut out = Vec::new();
    for unit in units {
        let low = |shift: u16| 0x80 | u8::try_from(unit >> shift & 0x3F).expect("six bits");
        match unit {
            1..=0x7F => out.push(u8::try_from(unit).expect("seven bits")),
            0 | 0x80..=0x7FF => out.extend([0xC0 | u8::try_from(unit >> 6).expect("five bits"), low(0)]),
            _ => out.extend([0xE0 | u8::try_from(unit >> 12).expect("four bits"), low(6), low(0)]),
        }
    }
    out
}

/// For messages and listings: lone surrogates and malformed bytes become U+FFFD.
pub fn to_rust_string(bytes: &[u8]) -> String {
    match cesu8::from_java_cesu8(bytes) {
        Ok(text) => text.into_owned(),
        Err(_) => String::from_utf16_lossy(&units(bytes).collect::<Vec<_>>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn validity_follows_jvms_4_4_7() {
        assert!(is_valid(b"plain"));
        assert!(is_valid(&[0xC0, 0x80]));
        assert!(is_valid(&[0xED, 0xA0, 0x80]), "lone surrogate");
        assert!(!is_valid(&[0]));
        assert!(!is_valid(&[0xF0, 0x9F, 0x98, 0x80]));
        assert!(!is_valid(&[0xC1, 0x81]), "overlong");
        assert!(!is_valid(&[0xE2, 0x82]), "cut short");
        assert!(!is_valid(&[0x80]));
    }

    #[test]
    fn every_unit_survives_a_round_trip() {
        let all: Vec<u16> = (0..=u16::MAX).collect();
        let bytes = encode(all.iter().copied());
        assert!(is_valid(&bytes));
        assert_eq!(units(&bytes).collect::<Vec<_>>(), all);
    }

    #[test]
    fn latin1_is_found() {
        assert_eq!(decode(&encode([0x41, 0, 0xE9])), Decoded::Latin1(vec![0x41, 0, 0xE9]));
        assert_eq!(decode(&encode([0x41, 0x100])), Decoded::Utf16(vec![0x41, 0x100]));
        assert_eq!(to_rust_string(&encode("a😀".encode_utf16())), "a😀");
    }
}
