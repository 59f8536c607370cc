package java.lang;

abstract sealed class BaseVirtualThread extends Thread permits VirtualThread {
    BaseVirtualThread(String name, Runnable task, boolean inherit) {
        super(name, task, inherit);
    }
}
