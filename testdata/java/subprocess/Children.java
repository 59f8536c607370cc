import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** Child processes: input and output, redirects, environment, folders, exit codes, pipelines, timeouts, what cannot be started. */
public class Children {
    interface Act {
        Object run() throws Exception;
    }

    static String folder = "?";

    static void t(String what, Act act) {
        try {
            System.out.println((what + " = " + act.run()).replace(folder, "DIR"));
        } catch (NullPointerException e) {
            System.out.println(what + " ! NullPointerException");
        } catch (Throwable e) {
            System.out.println((what + " ! " + e + (e.getCause() == null ? "" : " <- " + e.getCause())).replace(folder, "DIR"));
        }
    }

    static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes()).replace("\n", "\\n");
    }

    static ProcessBuilder sh(String script) {
        return new ProcessBuilder("sh", "-c", script);
    }

    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("children").toRealPath();
        folder = dir.toString();
        t("echo", () -> {
            Process p = new ProcessBuilder("echo", "a b", "c").start();
            return text(p.getInputStream()) + " " + p.waitFor() + " " + p.exitValue() + " " + p.isAlive();
        });
        t("exit", () -> sh("exit 7").start().waitFor());
        t("signal", () -> sh("kill -9 $$").start().waitFor());
        t("stderr", () -> {
            Process p = sh("echo out; echo err >&2; exit 3").start();
            return text(p.getInputStream()) + " " + text(p.getErrorStream()) + " " + p.waitFor();
        });
        t("merged", () -> text(sh("echo out; echo err >&2").redirectErrorStream(true).start().getInputStream()));
        t("stdin", () -> {
            Process p = new ProcessBuilder("sort").start();
            try (Writer w = p.outputWriter()) {
                w.write("pear\napple\nfig\n");
            }
            return p.inputReader().lines().collect(Collectors.joining(","));
        });
        t("closed stdin", () -> {
            Process p = new ProcessBuilder("cat").start();
            p.getOutputStream().close();
            return text(p.getInputStream()) + p.waitFor();
        });
        t("environment", () -> {
            ProcessBuilder b = sh("echo $ONE/$TWO/$HOME_LESS");
            Map<String, String> env = b.environment();
            env.put("ONE", "1");
            env.put("TWO", "zwei \u00e4");
            env.remove("HOME");
            return text(b.start().getInputStream()) + " " + env.containsKey("PATH") + env.get("ONE");
        });
        t("empty environment", () -> {
            ProcessBuilder b = new ProcessBuilder("/usr/bin/env");
            b.environment().clear();
            b.environment().put("ONLY", "this");
            return text(b.start().getInputStream());
        });
        t("bad variable", () -> new ProcessBuilder("x").environment().put("A=B", "c"));
        t("bad variable", () -> new ProcessBuilder("x").environment().put("A", null));
        t("bad value", () -> new ProcessBuilder("x").environment().put("A", "b\0"));
        t("folder", () -> text(sh("pwd").directory(dir.toFile()).start().getInputStream()).equals(dir + "\\n"));
        t("no folder", () -> {
            try {
                return sh("pwd").directory(new File("/no/such/folder")).start();
            } catch (IOException e) {
                return e.getMessage();
            }
        });
        t("no program", () -> new ProcessBuilder("no-such-program-x", "arg").start());
        t("not executable", () -> new ProcessBuilder(Files.writeString(dir.resolve("plain"), "x").toString()).start().getClass());
        t("empty", () -> new ProcessBuilder().start());
        t("null", () -> new ProcessBuilder("a", null).start());
        t("nul", () -> new ProcessBuilder("echo", "a\0b").start());
        t("list", () -> {
            List<String> l = new ArrayList<>(List.of("echo"));
            ProcessBuilder b = new ProcessBuilder(l);
            l.add("added");
            return b.command() + " " + text(b.start().getInputStream()) + b.directory() + b.redirectErrorStream();
        });
        Path out = dir.resolve("out.txt");
        t("to file", () -> sh("echo first").redirectOutput(out.toFile()).start().waitFor() + Files.readString(out));
        t("append", () -> sh("echo second").redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile())).start().waitFor() + Files.readString(out).replace("\n", "|"));
        t("from file", () -> text(new ProcessBuilder("tr", "a-z", "A-Z").redirectInput(out.toFile()).start().getInputStream()));
        t("error file", () -> sh("echo oops >&2").redirectError(dir.resolve("err").toFile()).start().waitFor() + Files.readString(dir.resolve("err")));
        t("discard", () -> {
            Process p = sh("echo x").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return text(p.getInputStream()) + "[" + p.getInputStream().read() + "]" + p.waitFor();
        });
        t("inherit", () -> {
            System.out.flush();
            return sh("echo inherited").inheritIO().start().waitFor();
        });
        t("from missing", () -> new ProcessBuilder("cat").redirectInput(new File(dir.toFile(), "none")).start().waitFor());
        t("redirects", () -> ProcessBuilder.Redirect.PIPE + " " + ProcessBuilder.Redirect.INHERIT + " " + ProcessBuilder.Redirect.from(new File("f")) + " " + ProcessBuilder.Redirect.to(new File("f")) + " " + ProcessBuilder.Redirect.appendTo(new File("f")) + " " + ProcessBuilder.Redirect.to(new File("f")).type() + " "
            + ProcessBuilder.Redirect.to(new File("f")).file() + " " + ProcessBuilder.Redirect.from(new File("f")).equals(ProcessBuilder.Redirect.from(new File("f"))) + " " + ProcessBuilder.Redirect.DISCARD);
        t("wrong way", () -> new ProcessBuilder("x").redirectInput(ProcessBuilder.Redirect.to(new File("f"))));
        t("wrong way", () -> new ProcessBuilder("x").redirectOutput(ProcessBuilder.Redirect.from(new File("f"))));
        t("timeout", () -> {
            Process p = new ProcessBuilder("sleep", "30").start();
            boolean done = p.waitFor(50, TimeUnit.MILLISECONDS);
            try {
                p.exitValue();
            } catch (IllegalThreadStateException e) {
                System.out.println(e);
            }
            p.destroy();
            return done + " " + p.waitFor() + " " + p.isAlive() + " " + p.supportsNormalTermination();
        });
        t("forcibly", () -> {
            Process p = sh("trap '' TERM; while true; do sleep 0.05; done").start();
            Thread.sleep(200);
            p.destroy();
            boolean alive = !p.waitFor(150, TimeUnit.MILLISECONDS);
            return alive + " " + p.destroyForcibly().waitFor();
        });
        t("pipeline", () -> {
            List<Process> ps = ProcessBuilder.startPipeline(List.of(sh("printf 'b\\na\\nb\\nc\\n'"), new ProcessBuilder("sort"), new ProcessBuilder("uniq", "-c"), sh("awk '{print $2 \":\" $1}'")));
            return ps.size() + " " + text(ps.get(3).getInputStream()) + ps.get(3).waitFor();
        });
        t("pipeline redirect", () -> ProcessBuilder.startPipeline(List.of(new ProcessBuilder("echo").redirectOutput(out.toFile()), new ProcessBuilder("cat"))));
        t("on exit", () -> sh("exit 4").start().onExit().thenApply(p -> "ended " + p.exitValue()).get(5, TimeUnit.SECONDS));
        t("handle", () -> {
            Process p = new ProcessBuilder("sleep", "30").start();
            ProcessHandle h = p.toHandle();
            String s = h.isAlive() + " " + (h.pid() == p.pid()) + " " + h.parent().get().equals(ProcessHandle.current()) + " " + h.info().command().map(c -> c.endsWith("sleep") || c.contains("coreutils")).orElse(true) + " " + ProcessHandle.of(p.pid()).isPresent() + " " + ProcessHandle.current().children().anyMatch(c -> c.pid() == p.pid());
            CompletableFuture<ProcessHandle> end = h.onExit();
            boolean sent = h.destroy();
            return s + " " + sent + " " + end.get(5, TimeUnit.SECONDS).equals(h) + " " + p.waitFor() + " " + h.isAlive() + " " + p.toString().replaceAll("pid=\\d+", "pid=N");
        });
        t("current", () -> (ProcessHandle.current().pid() == ProcessHandle.of(ProcessHandle.current().pid()).get().pid()) + " " + ProcessHandle.current().isAlive() + " " + ProcessHandle.of(99999999L) + " " + ProcessHandle.current().supportsNormalTermination());
        t("destroy self", () -> ProcessHandle.current().destroy());
        t("on exit self", () -> ProcessHandle.current().onExit());
        t("exec", () -> text(Runtime.getRuntime().exec(new String[] {"echo", "x  y"}).getInputStream()) + text(Runtime.getRuntime().exec("echo  x   y").getInputStream()) + text(Runtime.getRuntime().exec(new String[] {"sh", "-c", "echo $V; pwd"}, new String[] {"V=1"}, new File("/")).getInputStream()));
        t("exec empty", () -> Runtime.getRuntime().exec(""));
        t("exec none", () -> Runtime.getRuntime().exec(new String[0]));
        t("exec missing", () -> Runtime.getRuntime().exec("no-such-program-y"));
        t("large", () -> {
            Process p = new ProcessBuilder("cat").start();
            Thread w = new Thread(() -> {
                try (OutputStream o = p.getOutputStream()) {
                    o.write(new byte[300_000]);
                } catch (IOException e) {
                    System.out.println(e);
                }
            });
            w.start();
            int n = p.getInputStream().readAllBytes().length;
            w.join();
            return n + " " + p.waitFor();
        });
        t("broken pipe", () -> {
            Process p = new ProcessBuilder("true").start();
            p.waitFor();
            try (OutputStream o = p.getOutputStream()) {
                o.write(new byte[100_000]);
                o.flush();
            }
            return "";
        });
        try (Stream<Path> s = Files.walk(dir)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }
}
