//! Tables and a chart of costs: medians, spreads, ratios, the geometric mean.
use crate::measure::Cost;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A program and the costs of each contestant's runs.
type Row = (&'static str, Vec<Vec<Cost>>);
/// A program and Ijen's costs for a tenth of its size and for all of it.
type Growth = (&'static str, Vec<Cost>, Vec<Cost>);

pub fn median(costs: &[Cost], of: impl Fn(&Cost) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Half the distance between the smallest and the largest, of the median, in percent.
fn spread(costs: &[Cost]) -> f64 {
    let values = || costs.iter().map(|cost| cost.cpu);
    let (low, high) = (values().fold(f64::INFINITY, f64::min), values().fold(0.0, f64::max));
    50.0 * (high - low) / median(costs, |cost| cost.cpu)
}

fn geometric_mean(ratios: impl Iterator<Item = f64>) -> f64 {
    let logarithms: Vec<f64> = ratios.map(f64::ln).collect();
    (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp()
}

fn cpu(costs: &[Cost]) -> f64 {
    median(costs, |cost| cost.cpu)
}

/// One line while the suite runs.
pub fn progress(name: &str, costs: &[Vec<Cost>]) {
    let times: Vec<String> = costs.iter().map(|costs| format!("{:.3}", cpu(costs))).collect();
    eprintln!("{name}: {}", times.join(" "));
}

/// The tables in Markdown.
pub fn tables(names: &[&str], rows: &[Row], starts: &[Row], growth: &[Growth]) -> String {
    let mut text = String::new();
    let mut line = |cells: Vec<String>| writeln!(text, "| {} |", cells.join(" | ")).expect("a String takes all");
    let others = || names.iter().skip(1);
    let head = |first: &str, cells: Vec<String>| [vec![first.to_owned()], cells].concat();
    line(head(
        "CPU time",
        names
            .iter()
            .map(|name| (*name).to_owned())
            .chain(others().map(|name| format!("ijen / {name}")))
            .chain(["wall, ijen".into(), "spread".into()])
            .collect(),
    ));
    line(vec!["---".into(); 2 * names.len() + 2]);
    for (name, costs) in rows {
        let mut cells: Vec<String> = costs.iter().map(|costs| format!("{:.2} s", cpu(costs))).collect();
        cells.extend(costs.iter().skip(1).map(|other| format!("{:.2}", cpu(&costs[0]) / cpu(other))));
        cells.push(format!("{:.2} s", median(&costs[0], |cost| cost.wall)));
        cells.push(format!("±{:.0} %", spread(&costs[0])));
        line(head(name, cells));
    }
    let means =
        (1..names.len()).map(|other| format!("{:.2}", geometric_mean(rows.iter().map(|(_, costs)| cpu(&costs[0]) / cpu(&costs[other])))));
    line(head("geometric mean", vec![String::new(); names.len()].into_iter().chain(means).chain([String::new(), String::new()]).collect()));
    text.push('\n');
    let mut line = |cells: Vec<String>| writeln!(text, "| {} |", cells.join(" | ")).expect("a String takes all");
    line(head("start-up: CPU, wall, resident", names.iter().map(|name| (*name).to_owned()).collect()));
    line(vec!["---".into(); names.len() + 1]);
    for (name, costs) in starts {
        let cell = |costs: &Vec<Cost>| {
            let (wall, resident) = (median(costs, |cost| cost.wall), median(costs, |cost| cost.resident));
            format!("{:.1} ms, {:.1} ms, {:.1} MB", cpu(costs) * 1e3, wall * 1e3, resident / 1e6)
        };
        line(head(name, costs.iter().map(cell).collect()));
    }
    text.push('\n');
    text.push_str("| growth | a tenth of the size | the size | ratio |\n| --- | --- | --- | --- |\n");
    for (name, tenth, whole) in growth {
        let (tenth, whole) = (cpu(tenth), cpu(whole));
        writeln!(text, "| {name} | {tenth:.3} s | {whole:.3} s | {:.1} |", whole / tenth).expect("a String takes all");
    }
    text
}

const START: &str = "<!-- written by `cargo bench --bench suite -- --write` -->\n";
const END: &str = "<!-- end -->\n";

/// Puts the tables into `docs/performance.md`, between its marks, and the chart beside it.
pub fn write(root: &Path, tables: &str, rows: &[Row]) -> Result<(), String> {
    let path = root.join("docs/performance.md");
    let page = fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let (before, rest) = page.split_once(START).ok_or("docs/performance.md has lost its marks")?;
    let (_, after) = rest.split_once(END).ok_or("docs/performance.md has lost its marks")?;
    fs::write(path, format!("{before}{START}{tables}{END}{after}")).map_err(|error| error.to_string())?;
    fs::write(root.join("docs/performance.svg"), chart(rows)).map_err(|error| error.to_string())
}

/// Bars: Ijen's CPU time as a share of `java -Xint`'s.
fn chart(rows: &[Row]) -> String {
    let (row, left, unit) = (18, 110, 400.0);
    let height = row * rows.len() + 40;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <text x=\"{left}\" y=\"14\">CPU time, java -Xint = 1</text>\n"
    );
    let mut add = |line: String| writeln!(svg, "{line}").expect("a String takes all");
    for (index, (name, costs)) in rows.iter().enumerate().filter(|(_, (_, costs))| costs.len() > 1) {
        let (ratio, y) = (cpu(&costs[0]) / cpu(&costs[1]), 24 + row * index);
        let color = if ratio <= 1.0 { "#4a7" } else { "#c64" };
        add(format!("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>", left - 6, y + 12));
        add(format!("<rect x=\"{left}\" y=\"{y}\" width=\"{:.0}\" height=\"{}\" fill=\"{color}\"/>", ratio * unit, row - 4));
        add(format!("<text x=\"{:.0}\" y=\"{}\">{ratio:.2}</text>", left as f64 + ratio * unit + 4.0, y + 12));
    }
    add(format!("<line x1=\"{0:.0}\" x2=\"{0:.0}\" y1=\"20\" y2=\"{1}\" stroke=\"#888\"/>", left as f64 + unit, height - 14));
    svg + "</svg>\n"
}
