//! `ijen.internal.Sockets`: the network for `java.net` and `java.nio.channels`.
use super::java_io_filedescriptor::bytes_of;
use super::support::{Arg, BYTE_BASE, required, set_element, text};
use crate::host::{Endpoint, Fd, HostError, HostErrorKind, HostResult, Membership, SocketKind, SocketOption};
use crate::native_methods;
use crate::runtime::class::Kind;
use crate::runtime::thread::mutator::{Handle, Mutator};
use crate::runtime::throwing::{JavaResult, Unwind};
use core::net::{IpAddr, Ipv4Addr};

const SOCKET_EXCEPTION: &str = "java/net/SocketException";
/// Most bytes that one call moves.
const MOST: usize = 1 << 20;

fn bytes<'s>(m: &mut Mutator<'s>, values: &[u8]) -> JavaResult<Handle<'s>> {
    let class = m.rt().loaders.primitive_array(Kind::Byte);
    let array = m.allocate_array(class, values.len())?;
    m.rt().heap.write_elements(m.raw(array), BYTE_BASE, values);
    Ok(array)
}

fn contents<'s>(m: &Mutator<'s>, array: Handle<'s>) -> Vec<u8> {
    let heap = &m.rt().heap;
    heap.to_vec::<u8>(m.raw(array), BYTE_BASE, heap.array_length(m.raw(array)) as usize)
}

fn endpoint<'s>(m: &mut Mutator<'s>, array: Arg<'s>) -> JavaResult<Endpoint> {
    let array = required(m, array)?;
    let values = contents(m, array);
    match Endpoint::decode(&values) {
        Some(endpoint) => Ok(endpoint),
        None => Err(m.throw_new(SOCKET_EXCEPTION, "Invalid argument")),
    }
}

fn failure(m: &mut Mutator<'_>, error: &HostError) -> Unwind {
    let class = match error.kind {
        HostErrorKind::AddressInUse | HostErrorKind::AddressNotAvailable => "java/net/BindException",
        _ => SOCKET_EXCEPTION,
    };
    m.throw_new(class, &error.message)
}

fn or_socket<T>(m: &mut Mutator<'_>, result: HostResult<T>) -> JavaResult<T> {
    m.check_halt()?;
    result.map_err(|error| failure(m, &error))
}

/// `None` when the call would have waited.
fn available<T>(m: &mut Mutator<'_>, result: HostResult<T>) -> JavaResult<Option<T>> {
    match result {
        Err(error) if error.kind == HostErrorKind::WouldBlock => Ok(None),
        other => or_socket(m, other).map(Some),
    }
}

fn open(m: &mut Mutator<'_>, kind: i32) -> JavaResult<i32> {
    let kind = match kind {
        0 => SocketKind::Stream,
        1 => SocketKind::Datagram,
        _ => SocketKind::LocalStream,
    };
    let host = &m.rt().host;
    let result = m.blocking(|| host.socket(kind));
    or_socket(m, result)
}

fn bind<'s>(m: &mut Mutator<'s>, fd: Fd, to: Arg<'s>) -> JavaResult<()> {
    let to = endpoint(m, to)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.bind(fd, &to));
    or_socket(m, result)
}

fn listen(m: &mut Mutator<'_>, fd: Fd, backlog: i32) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.listen(fd, backlog));
    or_socket(m, result)
}

/// The descriptor, big-endian, and where it comes from; null when nobody is there.
fn accept<'s>(m: &mut Mutator<'s>, fd: Fd) -> JavaResult<Arg<'s>> {
    let host = &m.rt().host;
    let result = m.blocking_io(|| host.accept(fd));
    let Some((fd, from)) = available(m, result)? else { return Ok(None) };
    let answer = [&fd.to_be_bytes()[..], &from.encode()].concat();
    bytes(m, &answer).map(Some)
}

fn connect_failure(m: &mut Mutator<'_>, error: &HostError) -> Unwind {
    let class = match error.kind {
        HostErrorKind::ConnectionRefused | HostErrorKind::TimedOut => "java/net/ConnectException",
        HostErrorKind::AddressNotAvailable => "java/net/NoRouteToHostException",
        HostErrorKind::Unreachable if error.message.starts_with("No route") => "java/net/NoRouteToHostException",
        HostErrorKind::Unreachable => "java/net/ConnectException",
        _ => SOCKET_EXCEPTION,
    };
    m.throw_new(class, &error.message)
}

/// False while it is under way. Null takes the connection of a datagram socket away.
fn connect<'s>(m: &mut Mutator<'s>, fd: Fd, to: Arg<'s>) -> JavaResult<bool> {
    let to = if to.is_some() { Some(endpoint(m, to)?) } else { None };
    let host = &m.rt().host;
    let result = m.blocking_io(|| host.connect(fd, to.as_ref()));
    m.check_halt()?;
    match result {
        Ok(()) => Ok(true),
        Err(error) if matches!(error.kind, HostErrorKind::InProgress | HostErrorKind::WouldBlock) => Ok(false),
        Err(error) => Err(connect_failure(m, &error)),
    }
}

fn finish_connect(m: &mut Mutator<'_>, fd: Fd) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.connect_error(fd));
    result.map_err(|error| connect_failure(m, &error))
}

fn local<'s>(m: &mut Mutator<'s>, fd: Fd) -> JavaResult<Arg<'s>> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.local_endpoint(fd));
    let found = or_socket(m, result)?.encode();
    bytes(m, &found).map(Some)
}

fn peer<'s>(m: &mut Mutator<'s>, fd: Fd) -> JavaResult<Arg<'s>> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.peer_endpoint(fd));
    let found = or_socket(m, result)?.encode();
    bytes(m, &found).map(Some)
}

/// -2 when it would have waited.
fn send<'s>(m: &mut Mutator<'s>, fd: Fd, array: Arg<'s>, offset: i32, length: i32, to: Arg<'s>) -> JavaResult<i32> {
    let array = bytes_of(m, array, offset, length)?;
    let to = if to.is_some() { Some(endpoint(m, to)?) } else { None };
    let values = m.rt().heap.to_vec::<u8>(m.raw(array), BYTE_BASE + offset as u32, (length as usize).min(MOST));
    let host = &m.rt().host;
    let result = m.blocking_io(|| host.send(fd, &values, to.as_ref()));
    Ok(available(m, result)?.map_or(-2, |count| count as i32))
}

fn send_urgent(m: &mut Mutator<'_>, fd: Fd, byte: i32) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.send_urgent(fd, byte as u8));
    or_socket(m, result)
}

/// The number of bytes, 0 at the end, -2 when it would have waited; the length of the sender's endpoint and that itself go to `from`.
fn receive<'s>(m: &mut Mutator<'s>, fd: Fd, array: Arg<'s>, offset: i32, length: i32, peek: bool, from: Arg<'s>) -> JavaResult<i32> {
    let array = bytes_of(m, array, offset, length)?;
    let host = &m.rt().host;
    let mut buffer = vec![0u8; (length as usize).min(MOST)];
    let result = m.blocking_io(|| host.receive(fd, &mut buffer, peek));
    m.check_halt()?;
    let (count, sender) = match result {
        Err(error) if error.kind == HostErrorKind::WouldBlock => return Ok(-2),
        Err(error) if error.kind == HostErrorKind::ConnectionRefused => {
            return Err(m.throw_new("java/net/PortUnreachableException", "Connection refused"));
        }
        Err(error) if error.kind == HostErrorKind::ConnectionReset => {
            return Err(m.throw_new(SOCKET_EXCEPTION, "Connection reset"));
        }
        other => or_socket(m, other)?,
    };
    m.rt().heap.write_elements(m.raw(array), BYTE_BASE + offset as u32, &buffer[..count]);
    if let (Some(from), Some(sender)) = (from, sender) {
        let mut encoded = sender.encode();
        encoded.truncate((m.rt().heap.array_length(m.raw(from)) as usize).saturating_sub(1).min(127));
        encoded.insert(0, encoded.len() as u8);
        m.rt().heap.write_elements(m.raw(from), BYTE_BASE, &encoded);
    }
    Ok(count as i32)
}

fn shut_down(m: &mut Mutator<'_>, fd: Fd, read: bool, write: bool) -> JavaResult<()> {
    let host = &m.rt().host;
    let result = m.blocking(|| host.shut_down(fd, read, write));
    or_socket(m, result)
}

fn option_of(m: &mut Mutator<'_>, number: i32) -> JavaResult<SocketOption> {
    match usize::try_from(number).ok().and_then(|index| SocketOption::ALL.get(index)) {
        Some(option) => Ok(*option),
        None => Err(m.throw_new(SOCKET_EXCEPTION, "Protocol not available")),
    }
}

fn option(m: &mut Mutator<'_>, fd: Fd, number: i32) -> JavaResult<i32> {
    let option = option_of(m, number)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.socket_option(fd, option));
    or_socket(m, result)
}

fn set_option(m: &mut Mutator<'_>, fd: Fd, number: i32, value: i32) -> JavaResult<()> {
    let option = option_of(m, number)?;
    let host = &m.rt().host;
    let result = m.blocking(|| host.set_socket_option(fd, option, value));
    or_socket(m, result)
}

/// `source` has the only sender of interest and the interface's address, or is null.
fn member<'s>(m: &mut Mutator<'s>, fd: Fd, group: Arg<'s>, interface: i32, source: Arg<'s>, join: bool) -> JavaResult<()> {
    let group = required(m, group)?;
    let group = match address(&contents(m, group)) {
        Some(group) => group,
        None => return Err(m.throw_new(SOCKET_EXCEPTION, "Invalid argument")),
    };
    let source = source.map(|source| contents(m, source)).and_then(|pair| {
        let [a, b, c, d, e, f, g, h] = pair.try_into().ok()?;
        Some((Ipv4Addr::new(a, b, c, d), Ipv4Addr::new(e, f, g, h)))
    });
    let membership = Membership { group, interface: interface.unsigned_abs(), source };
    let host = &m.rt().host;
    let result = m.blocking(|| host.member(fd, &membership, join));
    or_socket(m, result)
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    four.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

fn resolve<'s>(m: &mut Mutator<'s>, name: Arg<'s>) -> JavaResult<Arg<'s>> {
    let name = required(m, name)?;
    let (name, host) = (text(m, name), &m.rt().host);
    let found = match m.blocking_io(|| host.resolve(&name)) {
        Ok(found) => found,
        Err(error) => return Err(m.throw_new("java/net/UnknownHostException", format!("{name}: {}", error.message))),
    };
    let component = m.rt().loaders.primitive_array(Kind::Byte);
    let class = m.rt().loaders.array_of(m, component)?;
    let array = m.allocate_array(class, found.len())?;
    for (index, address) in found.iter().enumerate() {
        let mut m = m.scope();
        let value = bytes(&mut m, address)?;
        set_element(&m, array, index, Some(value));
    }
    Ok(Some(array))
}

fn host_name<'s>(m: &mut Mutator<'s>) -> JavaResult<Arg<'s>> {
    let host = &m.rt().host;
    let name = m.blocking(|| host.host_name());
    m.new_string(&name).map(Some)
}

native_methods! { "ijen/internal/Sockets":
    static "open" "(I)I" => open(i32) -> i32;
    static "bind" "(I[B)V" => bind(i32, Ref) -> Void;
    static "listen" "(II)V" => listen(i32, i32) -> Void;
    static "accept" "(I)[B" => accept(i32) -> Ref;
    static "connect" "(I[B)Z" => connect(i32, Ref) -> bool;
    static "finishConnect" "(I)V" => finish_connect(i32) -> Void;
    static "local" "(I)[B" => local(i32) -> Ref;
    static "peer" "(I)[B" => peer(i32) -> Ref;
    static "send" "(I[BII[B)I" => send(i32, Ref, i32, i32, Ref) -> i32;
    static "sendUrgent" "(II)V" => send_urgent(i32, i32) -> Void;
    static "receive" "(I[BIIZ[B)I" => receive(i32, Ref, i32, i32, bool, Ref) -> i32;
    static "shutDown" "(IZZ)V" => shut_down(i32, bool, bool) -> Void;
    static "option" "(II)I" => option(i32, i32) -> i32;
    static "setOption" "(III)V" => set_option(i32, i32, i32) -> Void;
    static "member" "(I[BI[BZ)V" => member(i32, Ref, i32, Ref, bool) -> Void;
    static "resolve" "(Ljava/lang/String;)[[B" => resolve(Ref) -> Ref;
    static "hostName" "()Ljava/lang/String;" => host_name() -> Ref;
}
