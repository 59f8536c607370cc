use super::*;

#[test]
fn errors_read_as_in_java() {
    for host in [&RealHost::new() as &dyn Host, &MemoryHost::default()] {
        assert_eq!(host.open("/no/such", OpenOptions::READ).unwrap_err().message, "No such file or directory");
        assert_eq!(host.open("/tmp", OpenOptions::READ).unwrap_err().message, "Is a directory");
        assert_eq!(host.read(77, &mut [0]).unwrap_err().message, "Bad file descriptor");
    }
}

#[test]
fn memory_files() {
    let host = MemoryHost::default();
    let fd = host.open("/tmp/a", OpenOptions::READ_WRITE).unwrap();
    host.write_all(fd, b"hello").unwrap();
    host.seek(fd, SeekTo::Start(1)).unwrap();
    host.write_all(fd, b"E").unwrap();
    assert_eq!(host.position(fd), Ok(2));
    assert_eq!(host.available(fd), Ok(3));
    host.close(fd).unwrap();
    assert_eq!(host.read_file("/tmp/../tmp/a").unwrap(), b"hEllo");
    assert_eq!(host.list("/tmp").unwrap(), ["a"]);
    host.create_directory("/tmp/d").unwrap();
    host.rename("/tmp/a", "/tmp/d/b").unwrap();
    assert_eq!(host.delete("/tmp/d").unwrap_err().kind, HostErrorKind::DirectoryNotEmpty);
    assert_eq!(host.contents("/tmp/d/b").unwrap(), b"hEllo");
}

#[test]
fn captured_console() {
    let host = RealHost::captured("in");
    let mut buffer = [0; 8];
    assert_eq!(host.available(STDIN), Ok(2));
    assert_eq!(host.read(STDIN, &mut buffer), Ok(2));
    assert_eq!(host.read(STDIN, &mut buffer), Ok(0));
    host.write_all(STDOUT, b"out").unwrap();
    assert_eq!(host.output(STDOUT), b"out");
    assert_eq!(host.output(STDERR), b"");
}

#[test]
fn the_machine_is_described() {
    let host = RealHost::new();
    assert!(host.total_memory() > 1 << 20);
    assert!(host.wall_time().millis() > 1_500_000_000_000);
    assert!(host.nano_time() <= host.nano_time());
    assert!(host.current_directory().unwrap().starts_with('/'));
}
