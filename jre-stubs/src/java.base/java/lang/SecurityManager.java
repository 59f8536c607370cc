package java.lang;

import java.io.FileDescriptor;
import java.net.InetAddress;
import java.security.AccessController;
import java.security.Permission;

@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public class SecurityManager {
    public SecurityManager() {
    }

    protected Class<?>[] getClassContext() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass).toArray(Class<?>[]::new));
    }

    public Object getSecurityContext() {
        return AccessController.getContext();
    }

    public ThreadGroup getThreadGroup() {
        return Thread.currentThread().getThreadGroup();
    }

    public void checkAccept(String name, int number) {
        throw new SecurityException();
    }

    public void checkAccess(Thread t) {
        throw new SecurityException();
    }

    public void checkAccess(ThreadGroup g) {
        throw new SecurityException();
    }

    public void checkConnect(String name, int number) {
        throw new SecurityException();
    }

    public void checkConnect(String name, int number, Object context) {
        throw new SecurityException();
    }

    public void checkCreateClassLoader() {
        throw new SecurityException();
    }

    public void checkDelete(String name) {
        throw new SecurityException();
    }

    public void checkExec(String name) {
        throw new SecurityException();
    }

    public void checkExit(int number) {
        throw new SecurityException();
    }

    public void checkLink(String name) {
        throw new SecurityException();
    }

    public void checkListen(int number) {
        throw new SecurityException();
    }

    public void checkMulticast(InetAddress maddr) {
        throw new SecurityException();
    }

    public void checkMulticast(InetAddress maddr, byte ttl) {
        throw new SecurityException();
    }

    public void checkPackageAccess(String name) {
        throw new SecurityException();
    }

    public void checkPackageDefinition(String name) {
        throw new SecurityException();
    }

    public void checkPermission(Permission perm) {
        throw new SecurityException();
    }

    public void checkPermission(Permission perm, Object context) {
        throw new SecurityException();
    }

    public void checkPrintJobAccess() {
        throw new SecurityException();
    }

    public void checkPropertiesAccess() {
        throw new SecurityException();
    }

    public void checkPropertyAccess(String name) {
        throw new SecurityException();
    }

    public void checkRead(FileDescriptor fd) {
        throw new SecurityException();
    }

    public void checkRead(String name) {
        throw new SecurityException();
    }

    public void checkRead(String name, Object context) {
        throw new SecurityException();
    }

    public void checkSecurityAccess(String name) {
        throw new SecurityException();
    }

    public void checkSetFactory() {
        throw new SecurityException();
    }

    public void checkWrite(FileDescriptor fd) {
        throw new SecurityException();
    }

    public void checkWrite(String name) {
        throw new SecurityException();
    }
}
