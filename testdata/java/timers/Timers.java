import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Observable;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

@SuppressWarnings("deprecation")
public class Timers {
    static TimerTask task(Runnable body) {
        return new TimerTask() {
            @Override
            public void run() {
                body.run();
            }
        };
    }

    static final class Thermometer extends Observable {
        void set(int degrees) {
            setChanged();
            notifyObservers(degrees);
        }
    }

    public static void main(String[] args) throws Exception {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Timer timer = new Timer("clock", true);
        CountDownLatch done = new CountDownLatch(1);
        timer.schedule(task(() -> log.add("third " + Thread.currentThread().getName())), 600);
        timer.schedule(task(() -> log.add("first")), 20);
        timer.schedule(task(() -> log.add("second")), 300);
        TimerTask never = task(() -> log.add("never"));
        timer.schedule(never, 450);
        System.out.println(never.cancel() + " " + never.cancel());
        int[] runs = new int[1];
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                if (++runs[0] == 3) {
                    cancel();
                    done.countDown();
                }
            }
        }, 700, 10);
        done.await();
        System.out.println(log + " " + runs[0]);
        try {
            timer.schedule(never, 1);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        for (long[] bad : new long[][] {{-1, 1}, {1, 0}}) {
            try {
                timer.schedule(task(() -> { }), bad[0], bad[1]);
            } catch (IllegalArgumentException e) {
                System.out.println(e);
            }
        }
        timer.cancel();
        try {
            timer.schedule(task(() -> { }), 1);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        Thermometer thermometer = new Thermometer();
        thermometer.addObserver((o, arg) -> System.out.println("one " + arg));
        thermometer.addObserver((o, arg) -> System.out.println("two " + arg));
        thermometer.set(20);
        thermometer.notifyObservers("unchanged");
        System.out.println(thermometer.countObservers() + " " + thermometer.hasChanged());
        ClassValue<String> names = new ClassValue<>() {
            @Override
            protected String computeValue(Class<?> type) {
                System.out.println("computes " + type.getSimpleName());
                return type.getSimpleName();
            }
        };
        System.out.println(names.get(String.class) + names.get(String.class) + names.get(int.class));
    }
}
