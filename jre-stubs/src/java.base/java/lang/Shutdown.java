package java.lang;

import java.util.ArrayList;

/** The end of the program: hooks once, then the VM stops. */
class Shutdown {
    private static ArrayList<Thread> hooks = new ArrayList<>();
    private static boolean started;

    private Shutdown() {
    }

    static synchronized void add(Thread hook) {
        if (started) {
            throw new IllegalStateException("Shutdown in progress");
        }
        for (int i = 0; i < hooks.size(); i++) {
            if (hooks.get(i) == hook) {
                throw new IllegalArgumentException("Hook previously registered");
            }
        }
        if (hook.isAlive()) {
            throw new IllegalArgumentException("Hook already running");
        }
        hooks.add(hook);
    }

    static synchronized boolean remove(Thread hook) {
        if (started) {
            throw new IllegalStateException("Shutdown in progress");
        }
        if (hook == null) {
            throw new NullPointerException();
        }
        for (int i = 0; i < hooks.size(); i++) {
            if (hooks.get(i) == hook) {
                hooks.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void runHooks() {
        ArrayList<Thread> toRun;
        synchronized (Shutdown.class) {
            if (started) {
                return;
            }
            started = true;
            toRun = hooks;
        }
        for (int i = 0; i < toRun.size(); i++) {
            toRun.get(i).start();
        }
        for (int i = 0; i < toRun.size(); i++) {
            boolean done = false;
            while (!done) {
                try {
                    toRun.get(i).join();
                    done = true;
                } catch (InterruptedException e) {
                    // The hooks are waited for all the same.
                }
            }
        }
    }

    /** Runs the hooks and ends the VM; who comes second waits for ever. */
    static void exit(int status) {
        synchronized (Shutdown.class) {
            if (started) {
                for (;;) {
                    try {
                        Shutdown.class.wait();
                    } catch (InterruptedException e) {
                        // Nothing is left to do but to wait for the end.
                    }
                }
            }
        }
        runHooks();
        halt(status);
    }

    /** Called by the VM when the last thread that is no daemon has ended. */
    static void shutdown() {
        runHooks();
    }

    static void halt(int status) {
        beforeHalt();
        halt0(status);
    }

    static native void beforeHalt();

    static native void halt0(int status);
}
