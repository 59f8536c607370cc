//! Sockets of the operating system: what [`super::RealHost`] does with them. Internet sockets are of version 6 where the machine
//! has it and carry version 4 addresses too, so one socket serves both.
use super::{HostError, HostErrorKind, HostResult};
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::net::sockopt;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketAddrAny, SocketAddrUnix, SocketFlags, SocketType};
use std::fs::File;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6, ToSocketAddrs};
use std::time::Duration;

/// Where a socket is, or what it is connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    Internet(SocketAddr),
    /// A name in the file system, for sockets of the machine itself; empty for one without a name.
    Local(String),
}

const VERSION_4: u8 = 4;
const VERSION_6: u8 = 6;
const LOCAL: u8 = 1;

impl Endpoint {
    /// As bytes: 4 or 6, the port, the address and for 6 its scope, all big-endian; or 1 and the name.
    pub fn encode(&self) -> Vec<u8> {
        match self {
            Self::Internet(address) => {
                let mut bytes = vec![if address.is_ipv4() { VERSION_4 } else { VERSION_6 }];
                bytes.extend(address.port().to_be_bytes());
                match address {
                    SocketAddr::V4(address) => bytes.extend(address.ip().octets()),
                    SocketAddr::V6(address) => {
                        bytes.extend(address.ip().octets());
                        bytes.extend(address.scope_id().to_be_bytes());
                    }
                }
                bytes
            }
            Self::Local(name) => [&[LOCAL], name.as_bytes()].concat(),
        }
    }

    /// From the bytes of [`Self::encode`].
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        if *kind == LOCAL {
            return Some(Self::Local(String::from_utf8_lossy(rest).into_owned()));
        }
        let (port, rest) = rest.split_first_chunk::<2>()?;
        let port = u16::from_be_bytes(*port);
        Some(Self::Internet(match *kind {
            VERSION_4 => SocketAddr::new(IpAddr::from(<[u8; 4]>::try_from(rest).ok()?), port),
            VERSION_6 => {
                let (address, scope) = rest.split_first_chunk::<16>()?;
                SocketAddrV6::new(Ipv6Addr::from(*address), port, 0, u32::from_be_bytes(scope.try_into().ok()?)).into()
            }
            _ => return None,
        }))
    }

    fn of(address: SocketAddrAny) -> Self {
        match SocketAddr::try_from(address.clone()) {
            Ok(SocketAddr::V6(found)) => match found.ip().to_ipv4_mapped() {
                Some(ip) => Self::Internet(SocketAddr::new(ip.into(), found.port())),
                None => Self::Internet(found.into()),
            },
            Ok(found) => Self::Internet(found),
            Err(_) => {
                let name =
                    SocketAddrUnix::try_from(address).ok().and_then(|unix| unix.path().map(|path| path.to_string_lossy().into_owned()));
                Self::Local(name.unwrap_or_default())
            }
        }
    }
}

/// The sorts of sockets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketKind {
    Stream,
    Datagram,
    /// A stream within this machine, named by a path.
    LocalStream,
}

/// The options of sockets; each value is an `i32`, booleans being 0 and 1, times seconds, -1 for no linger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketOption {
    ReuseAddress,
    ReusePort,
    Broadcast,
    KeepAlive,
    Linger,
    ReceiveBuffer,
    SendBuffer,
    NoDelay,
    TrafficClass,
    MulticastTimeToLive,
    MulticastLoop,
    UrgentInline,
    KeepIdle,
    KeepInterval,
    KeepCount,
    /// The number of the interface that datagrams to groups of version 6 leave by, 0 for none in particular.
    MulticastInterface,
    /// The address, as a number, of the interface that datagrams to groups of version 4 leave by.
    MulticastAddress,
}

impl SocketOption {
    /// All, by number.
    pub const ALL: [Self; 17] = [
        Self::ReuseAddress,
        Self::ReusePort,
        Self::Broadcast,
        Self::KeepAlive,
        Self::Linger,
        Self::ReceiveBuffer,
        Self::SendBuffer,
        Self::NoDelay,
        Self::TrafficClass,
        Self::MulticastTimeToLive,
        Self::MulticastLoop,
        Self::UrgentInline,
        Self::KeepIdle,
        Self::KeepInterval,
        Self::KeepCount,
        Self::MulticastInterface,
        Self::MulticastAddress,
    ];
}

/// A group of receivers, as a member sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    pub group: IpAddr,
    /// The number of the interface that datagrams come by.
    pub interface: u32,
    /// The only sender of interest, and the interface's address; in version 4 only.
    pub source: Option<(Ipv4Addr, Ipv4Addr)>,
}

/// What [`super::Host::poll`] waits for on one descriptor, and what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PollEntry {
    pub fd: super::Fd,
    pub read: bool,
    pub write: bool,
    pub readable: bool,
    pub writable: bool,
}

pub(super) fn socket(kind: SocketKind) -> HostResult<File> {
    let (family, kind) = match kind {
        SocketKind::Stream => (AddressFamily::INET6, SocketType::STREAM),
        SocketKind::Datagram => (AddressFamily::INET6, SocketType::DGRAM),
        SocketKind::LocalStream => (AddressFamily::UNIX, SocketType::STREAM),
    };
    let open = |family| rustix::net::socket_with(family, kind, SocketFlags::CLOEXEC, None);
    let fd = match open(family) {
        Err(rustix::io::Errno::AFNOSUPPORT) if family == AddressFamily::INET6 => open(AddressFamily::INET)?,
        result => result?,
    };
    if sockopt::socket_domain(&fd)? == AddressFamily::INET6 {
        sockopt::set_ipv6_v6only(&fd, false)?;
    }
    Ok(File::from(fd))
}

/// The address as a socket of that file's family takes it.
fn fitting(file: &File, address: SocketAddr) -> HostResult<SocketAddr> {
    let six = sockopt::socket_domain(file)? == AddressFamily::INET6;
    match address {
        SocketAddr::V4(found) if six => {
            // The version 4 wildcard stands for any address of either version.
            let ip = if *found.ip() == Ipv4Addr::UNSPECIFIED { Ipv6Addr::UNSPECIFIED } else { found.ip().to_ipv6_mapped() };
            Ok(SocketAddr::new(ip.into(), found.port()))
        }
        SocketAddr::V6(found) if !six => match found.ip().to_ipv4() {
            Some(ip) => Ok(SocketAddr::new(ip.into(), found.port())),
            None => Err(HostError::new(HostErrorKind::Other, "Protocol family unavailable")),
        },
        found => Ok(found),
    }
}

fn local(name: &str) -> HostResult<SocketAddrUnix> {
    Ok(SocketAddrUnix::new(name)?)
}

pub(super) fn bind(file: &File, endpoint: &Endpoint) -> HostResult<()> {
    match endpoint {
        Endpoint::Internet(address) => rustix::net::bind(file, &fitting(file, *address)?)?,
        Endpoint::Local(name) => rustix::net::bind(file, &local(name)?)?,
    }
    Ok(())
}

pub(super) fn connect(file: &File, endpoint: &Endpoint) -> HostResult<()> {
    let result = match endpoint {
        Endpoint::Internet(address) => rustix::net::connect(file, &fitting(file, *address)?),
        Endpoint::Local(name) => rustix::net::connect(file, &local(name)?),
    };
    match result {
        // The connection goes on; wait for its end.
        Err(rustix::io::Errno::INTR) => {
            wait_for(file, PollFlags::OUT, None)?;
            connect_error(file)
        }
        other => Ok(other?),
    }
}

pub(super) fn disconnect(file: &File) -> HostResult<()> {
    Ok(rustix::net::connect_unspec(file)?)
}

/// How a connection that was under way ended.
pub(super) fn connect_error(file: &File) -> HostResult<()> {
    Ok(sockopt::socket_error(file)??)
}

pub(super) fn listen(file: &File, backlog: i32) -> HostResult<()> {
    Ok(rustix::net::listen(file, backlog)?)
}

pub(super) fn accept(file: &File) -> HostResult<(File, Endpoint)> {
    loop {
        match rustix::net::acceptfrom_with(file, SocketFlags::CLOEXEC) {
            Err(rustix::io::Errno::INTR | rustix::io::Errno::CONNABORTED) => {}
            result => {
                let (fd, from) = result?;
                return Ok((File::from(fd), from.map_or_else(|| Endpoint::Local(String::new()), Endpoint::of)));
            }
        }
    }
}

pub(super) fn local_endpoint(file: &File) -> HostResult<Endpoint> {
    Ok(Endpoint::of(rustix::net::getsockname(file)?))
}

pub(super) fn peer_endpoint(file: &File) -> HostResult<Endpoint> {
    Ok(rustix::net::getpeername(file)?.map_or_else(|| Endpoint::Local(String::new()), Endpoint::of))
}

pub(super) fn send(file: &File, bytes: &[u8], to: Option<&Endpoint>) -> HostResult<usize> {
    loop {
        let result = match to {
            None => rustix::net::send(file, bytes, SendFlags::NOSIGNAL),
            Some(Endpoint::Internet(address)) => rustix::net::sendto(file, bytes, SendFlags::NOSIGNAL, &fitting(file, *address)?),
            Some(Endpoint::Local(name)) => rustix::net::sendto(file, bytes, SendFlags::NOSIGNAL, &local(name)?),
        };
        match result {
            Err(rustix::io::Errno::INTR) => {}
            result => return Ok(result?),
        }
    }
}

pub(super) fn send_urgent(file: &File, byte: u8) -> HostResult<()> {
    rustix::net::send(file, &[byte], SendFlags::NOSIGNAL | SendFlags::OOB)?;
    Ok(())
}

pub(super) fn receive(file: &File, buffer: &mut [u8], peek: bool) -> HostResult<(usize, Option<Endpoint>)> {
    let flags = if peek { RecvFlags::PEEK } else { RecvFlags::empty() };
    loop {
        match rustix::net::recvfrom(file, &mut *buffer, flags) {
            Err(rustix::io::Errno::INTR) => {}
            result => {
                let (count, _, from) = result?;
                return Ok((count, from.map(Endpoint::of)));
            }
        }
    }
}

pub(super) fn shut_down(file: &File, read: bool, write: bool) -> HostResult<()> {
    let how = match (read, write) {
        (true, true) => rustix::net::Shutdown::Both,
        (true, false) => rustix::net::Shutdown::Read,
        _ => rustix::net::Shutdown::Write,
    };
    Ok(rustix::net::shutdown(file, how)?)
}

pub(super) fn option(file: &File, option: SocketOption) -> HostResult<i32> {
    let seconds = |time: Duration| i32::try_from(time.as_secs()).unwrap_or(i32::MAX);
    let number = |value: usize| i32::try_from(value).unwrap_or(i32::MAX);
    let six = || sockopt::socket_domain(file).is_ok_and(|family| family == AddressFamily::INET6);
    Ok(match option {
        SocketOption::ReuseAddress => i32::from(sockopt::socket_reuseaddr(file)?),
        SocketOption::ReusePort => i32::from(sockopt::socket_reuseport(file)?),
        SocketOption::Broadcast => i32::from(sockopt::socket_broadcast(file)?),
        SocketOption::KeepAlive => i32::from(sockopt::socket_keepalive(file)?),
        SocketOption::Linger => sockopt::socket_linger(file)?.map_or(-1, seconds),
        SocketOption::ReceiveBuffer => number(sockopt::socket_recv_buffer_size(file)?),
        SocketOption::SendBuffer => number(sockopt::socket_send_buffer_size(file)?),
        SocketOption::NoDelay => i32::from(sockopt::tcp_nodelay(file)?),
        SocketOption::TrafficClass if six() => sockopt::ipv6_tclass(file)? as i32,
        SocketOption::TrafficClass => i32::from(sockopt::ip_tos(file)?),
        SocketOption::MulticastTimeToLive => sockopt::ip_multicast_ttl(file)? as i32,
        SocketOption::MulticastLoop => i32::from(sockopt::ip_multicast_loop(file)?),
        SocketOption::UrgentInline => i32::from(sockopt::socket_oobinline(file)?),
        SocketOption::KeepIdle => seconds(sockopt::tcp_keepidle(file)?),
        SocketOption::KeepInterval => seconds(sockopt::tcp_keepintvl(file)?),
        SocketOption::KeepCount => sockopt::tcp_keepcnt(file)? as i32,
        SocketOption::MulticastInterface if six() => sockopt::ipv6_multicast_if(file)? as i32,
        SocketOption::MulticastInterface => 0,
        SocketOption::MulticastAddress => sockopt::ip_multicast_if(file)?.to_bits() as i32,
    })
}

pub(super) fn set_option(file: &File, option: SocketOption, value: i32) -> HostResult<()> {
    let seconds = || Duration::from_secs(u64::from(value.unsigned_abs()));
    let (on, number) = (value != 0, value.unsigned_abs());
    let six = || sockopt::socket_domain(file).is_ok_and(|family| family == AddressFamily::INET6);
    match option {
        SocketOption::ReuseAddress => sockopt::set_socket_reuseaddr(file, on)?,
        SocketOption::ReusePort => sockopt::set_socket_reuseport(file, on)?,
        SocketOption::Broadcast => sockopt::set_socket_broadcast(file, on)?,
        SocketOption::KeepAlive => sockopt::set_socket_keepalive(file, on)?,
        SocketOption::Linger => sockopt::set_socket_linger(file, (value >= 0).then(seconds))?,
        SocketOption::ReceiveBuffer => sockopt::set_socket_recv_buffer_size(file, number as usize)?,
        SocketOption::SendBuffer => sockopt::set_socket_send_buffer_size(file, number as usize)?,
        SocketOption::NoDelay => sockopt::set_tcp_nodelay(file, on)?,
        SocketOption::TrafficClass => {
            if six() {
                sockopt::set_ipv6_tclass(file, number)?;
            }
            sockopt::set_ip_tos(file, number as u8)?;
        }
        SocketOption::MulticastTimeToLive => {
            if six() {
                sockopt::set_ipv6_multicast_hops(file, number)?;
            }
            sockopt::set_ip_multicast_ttl(file, number)?;
        }
        SocketOption::MulticastLoop => {
            if six() {
                sockopt::set_ipv6_multicast_loop(file, on)?;
            }
            sockopt::set_ip_multicast_loop(file, on)?;
        }
        SocketOption::UrgentInline => sockopt::set_socket_oobinline(file, on)?,
        SocketOption::KeepIdle => sockopt::set_tcp_keepidle(file, seconds())?,
        SocketOption::KeepInterval => sockopt::set_tcp_keepintvl(file, seconds())?,
        SocketOption::KeepCount => sockopt::set_tcp_keepcnt(file, number)?,
        SocketOption::MulticastInterface if six() => sockopt::set_ipv6_multicast_if(file, number)?,
        SocketOption::MulticastInterface => {}
        SocketOption::MulticastAddress => sockopt::set_ip_multicast_if(file, &Ipv4Addr::from_bits(value as u32))?,
    }
    Ok(())
}

pub(super) fn member(file: &File, group: &Membership, join: bool) -> HostResult<()> {
    match (group.group, group.source) {
        (IpAddr::V4(to), None) => {
            let act = if join { sockopt::set_ip_add_membership_with_ifindex } else { sockopt::set_ip_drop_membership_with_ifindex };
            act(file, &to, &Ipv4Addr::UNSPECIFIED, group.interface)?;
        }
        (IpAddr::V4(to), Some((source, interface))) => {
            let act = if join { sockopt::set_ip_add_source_membership } else { sockopt::set_ip_drop_source_membership };
            act(file, &to, &interface, &source)?;
        }
        (IpAddr::V6(to), _) => {
            let act = if join { sockopt::set_ipv6_add_membership } else { sockopt::set_ipv6_drop_membership };
            act(file, &to, group.interface)?;
        }
    }
    Ok(())
}

pub(super) fn set_blocking(file: &File, blocking: bool) -> HostResult<()> {
    Ok(rustix::io::ioctl_fionbio(file, !blocking)?)
}

/// Two connected streams.
pub(super) fn pair() -> HostResult<(File, File)> {
    let (a, b) = rustix::net::socketpair(AddressFamily::UNIX, SocketType::STREAM, SocketFlags::CLOEXEC, None)?;
    Ok((a.into(), b.into()))
}

fn wait_for(file: &File, flags: PollFlags, timeout: Option<&Timespec>) -> HostResult<()> {
    let mut fds = [PollFd::new(file, flags)];
    loop {
        match rustix::event::poll(&mut fds, timeout) {
            Err(rustix::io::Errno::INTR) => {}
            result => return Ok(result.map(drop)?),
        }
    }
}

/// Waits until one of the files is ready; the number that are.
pub(super) fn poll(files: &[&File], entries: &mut [PollEntry], timeout: Option<Duration>) -> HostResult<usize> {
    let mut fds: Vec<PollFd<'_>> = files
        .iter()
        .zip(entries.iter())
        .map(|(file, entry)| {
            let mut flags = PollFlags::empty();
            flags.set(PollFlags::IN, entry.read);
            flags.set(PollFlags::OUT, entry.write);
            PollFd::new(file, flags)
        })
        .collect();
    let timeout =
        timeout.map(|time| Timespec { tv_sec: i64::try_from(time.as_secs()).unwrap_or(i64::MAX), tv_nsec: time.subsec_nanos().into() });
    let ready = match rustix::event::poll(&mut fds, timeout.as_ref()) {
        Err(rustix::io::Errno::INTR) => 0,
        result => result?,
    };
    for (fd, entry) in fds.iter().zip(entries) {
        let found = fd.revents();
        let broken = found.intersects(PollFlags::ERR | PollFlags::HUP | PollFlags::NVAL);
        entry.readable = entry.read && (broken || found.contains(PollFlags::IN));
        entry.writable = entry.write && (broken || found.contains(PollFlags::OUT));
    }
    Ok(ready)
}

/// The addresses of a name, 4 or 16 bytes each. The message of an error is the system's text.
pub(super) fn resolve(name: &str) -> HostResult<Vec<Vec<u8>>> {
    let found = (name, 0).to_socket_addrs().map_err(|error| {
        let text = error.to_string();
        HostError::new(HostErrorKind::NotFound, text.rfind(": ").map_or(text.as_str(), |end| &text[end + 2..]))
    })?;
    let mut all: Vec<Vec<u8>> = Vec::new();
    for address in found {
        let bytes = match address.ip() {
            IpAddr::V4(ip) => ip.octets().to_vec(),
            IpAddr::V6(ip) => ip.octets().to_vec(),
        };
        if !all.contains(&bytes) {
            all.push(bytes);
        }
    }
    Ok(all)
}
