// Thread.State as other threads see it, and the number of the main thread.
public class States {
    static void await(Thread thread, Thread.State state) throws InterruptedException {
        while (thread.getState() != state) Thread.sleep(1);
        System.out.println(thread.getName() + " " + thread.getState());
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Thread.currentThread());
        Object lock = new Object();
        Thread blocked = new Thread(() -> {
            synchronized (lock) {
                System.out.println("entered");
            }
        }, "blocked");
        System.out.println(blocked.getState());
        synchronized (lock) {
            blocked.start();
            await(blocked, Thread.State.BLOCKED);
        }
        blocked.join();
        System.out.println(blocked.getState());
        Thread waiting = new Thread(() -> {
            synchronized (lock) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    System.out.println("interrupted " + Thread.currentThread().isInterrupted());
                }
            }
        }, "waiting");
        waiting.start();
        await(waiting, Thread.State.WAITING);
        waiting.interrupt();
        waiting.join();
        Thread sleeping = new Thread(() -> {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                System.out.println(e.getMessage());
            }
        }, "sleeping");
        sleeping.start();
        await(sleeping, Thread.State.TIMED_WAITING);
        sleeping.interrupt();
        sleeping.join();
    }
}
