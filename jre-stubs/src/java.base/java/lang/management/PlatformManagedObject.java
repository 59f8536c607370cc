package java.lang.management;

public interface PlatformManagedObject {
    javax.management.ObjectName getObjectName();
}
