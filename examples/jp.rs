fn main() {
    let a: Vec<String> = std::env::args().collect();
    std::fs::create_dir_all(&a[1]).unwrap();
    for (i, f) in std::fs::read_to_string(&a[2]).unwrap().lines().enumerate() {
        let mut args: Vec<String> = a[3].split(',').filter(|s| !s.is_empty()).map(String::from).collect();
        args.push(f.into());
        let (mut out, mut err) = (Vec::new(), Vec::new());
        ijen::command::javap::run(&args, &mut out, &mut err, &mut |n| std::fs::read(n).ok());
        out.extend(err);
        std::fs::write(format!("{}/{i}.txt", a[1]), out).unwrap();
    }
}
