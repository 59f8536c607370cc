package ijen.internal;

/** What a thread's interruption wakes besides waiting. */
public interface Interruptible {
    void interrupt(Thread target);
}
