import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

public class Processes {
    static String read(Process process) throws Exception {
        StringBuilder text = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            for (String line; (line = reader.readLine()) != null;) {
                text.append(line).append('|');
            }
        }
        return text + " exit " + process.waitFor();
    }

    static Process sh(String script) throws IOException {
        return new ProcessBuilder("sh", "-c", script).start();
    }

    static void fails(String... command) {
        try {
            new ProcessBuilder(command).start();
            System.out.println("started");
        } catch (IOException | RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(read(sh("echo one; echo two; exit 3")));
        fails("no-such-program");
        fails("/etc");
        fails("");
        fails();
        fails("a\0b");
        try {
            new ProcessBuilder("true").directory(new File("/no/such")).start();
        } catch (IOException e) {
            System.out.println(e);
        }

        Process cat = new ProcessBuilder("cat").start();
        cat.getOutputStream().write("through a pipe\nand back\n".getBytes(StandardCharsets.UTF_8));
        cat.getOutputStream().close();
        System.out.println(read(cat));

        ProcessBuilder merged = new ProcessBuilder("sh", "-c", "echo out; echo err >&2").redirectErrorStream(true);
        Process both = merged.start();
        System.out.println(read(both) + " " + both.getErrorStream().read());
        Process apart = sh("echo out; echo err >&2");
        System.out.println(new String(apart.getErrorStream().readAllBytes()).trim() + " " + read(apart));

        ProcessBuilder builder = new ProcessBuilder("sh", "-c", "echo $GREETING from $(pwd)");
        Map<String, String> environment = builder.environment();
        environment.put("GREETING", "hello");
        environment.remove("NO_SUCH");
        System.out.println(read(builder.directory(new File("/")).start()));
        for (String[] bad : new String[][] {{"a=b", "c"}, {"a", "\0"}}) {
            try {
                environment.put(bad[0], bad[1]);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage().replace('\0', '0'));
            }
        }
        builder.environment().clear();
        System.out.println(read(builder.command("/usr/bin/env").start()));

        File file = File.createTempFile("processes", ".txt");
        file.deleteOnExit();
        new ProcessBuilder("echo", "to a file").redirectOutput(file).start().waitFor();
        new ProcessBuilder("echo", "more").redirectOutput(ProcessBuilder.Redirect.appendTo(file)).start().waitFor();
        System.out.println(read(new ProcessBuilder("cat").redirectInput(file).start()));
        new ProcessBuilder("echo", "nobody hears").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        System.out.flush();
        Process loud = new ProcessBuilder("echo", "inherited").inheritIO().start();
        System.out.println("exit " + loud.waitFor() + " " + loud.getInputStream().read());

        Process sleeper = new ProcessBuilder("sleep", "60").start();
        System.out.println(sleeper.isAlive() + " " + sleeper.waitFor(20, TimeUnit.MILLISECONDS));
        try {
            sleeper.exitValue();
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
        System.out.println(sleeper.toString().replaceAll("pid=\\d+", "pid=N"));
        sleeper.destroy();
        System.out.println(sleeper.waitFor() + " " + sleeper.isAlive() + " " + sleeper.toString().replaceAll("pid=\\d+", "pid=N"));
        System.out.println(new ProcessBuilder("sleep", "60").start().destroyForcibly().waitFor());

        System.out.println(read(Runtime.getRuntime().exec("echo a  b c")));
        System.out.println(read(Runtime.getRuntime().exec(new String[] {"sh", "-c", "echo $X"}, new String[] {"X=y", "no"})));
        try {
            Runtime.getRuntime().exec("");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }

        List<ProcessBuilder> pipeline = new ArrayList<>();
        pipeline.add(new ProcessBuilder("printf", "b\\na\\nc\\n"));
        pipeline.add(new ProcessBuilder("sort"));
        pipeline.add(new ProcessBuilder("head", "-2"));
        List<Process> running = ProcessBuilder.startPipeline(pipeline);
        System.out.println(read(running.get(2)));

        Process reader = sh("read x; echo got $x");
        reader.outputWriter().append("words").append('\n').flush();
        System.out.println(reader.inputReader().readLine() + " " + reader.waitFor());
        ProcessHandle me = ProcessHandle.current();
        System.out.println(me.isAlive() + " " + me.equals(ProcessHandle.of(me.pid()).get()) + " " + ProcessHandle.of(1L << 40).isPresent()
                + " " + me.info().command().isPresent() + " " + me.supportsNormalTermination());
        try {
            me.destroy();
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        Process child = new ProcessBuilder("sleep", "60").start();
        System.out.println(child.toHandle().parent().get().equals(me) + " " + me.children().anyMatch(c -> c.pid() == child.pid())
                + " " + child.info().command().get().endsWith("sleep") + " " + child.info().arguments().get()[0]);
        System.out.println(child.toHandle().destroy() + " " + child.waitFor() + " " + child.toHandle().isAlive());
        System.out.println(ProcessBuilder.Redirect.to(file).equals(ProcessBuilder.Redirect.to(file)) + " " + ProcessBuilder.Redirect.PIPE
                + " " + ProcessBuilder.Redirect.DISCARD + " " + ProcessBuilder.Redirect.from(new File("y")));
        try {
            builder.redirectInput(ProcessBuilder.Redirect.to(new File("x")));
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
    }
}
