import java.lang.management.*; import javax.management.*; import java.util.*; import java.nio.*;
/** Buffer pools, and how the beans of the platform are looked up. */
public class Lookups { public static void main(String[] a) throws Exception {
 for (BufferPoolMXBean b : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) System.out.println(b.getName()+" "+b.getObjectName()+" "+(b.getCount()>=0));
 BufferPoolMXBean d = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().filter(b->b.getName().equals("direct")).findFirst().get(); long c=d.getCount(), t=d.getTotalCapacity(); ByteBuffer x=ByteBuffer.allocateDirect(12345), y=ByteBuffer.allocateDirect(5); System.out.println((d.getCount()-c)+" "+(d.getTotalCapacity()-t)+" "+(d.getMemoryUsed()>=d.getTotalCapacity())); x.put(0,(byte)1); y.put(0,(byte)1);
 MBeanServer s=ManagementFactory.getPlatformMBeanServer(); System.out.println(s.queryNames(new ObjectName("java.nio:*"),null).size()+" "+s.getAttribute(new ObjectName("java.nio:type=BufferPool,name=direct"),"Name"));
 for (String q : new String[]{"java.lang:type=Memory","java.lang:type=Runtime","java.lang:type=Threading","java.lang:type=OperatingSystem","java.lang:type=ClassLoading"}) System.out.println(q+" "+s.isRegistered(new ObjectName(q))+" "+s.isInstanceOf(new ObjectName(q),PlatformManagedObject.class.getName()));
 System.out.println(ManagementFactory.getPlatformMXBean(s,RuntimeMXBean.class).getSpecVersion()+" "+ManagementFactory.getPlatformMXBeans(s,BufferPoolMXBean.class).size()+" "+ManagementFactory.getPlatformMXBean(MemoryMXBean.class).getObjectName());
 try { ManagementFactory.getPlatformMXBean(BufferPoolMXBean.class); } catch (Exception e) { System.out.println(e); } 
 try { ManagementFactory.getPlatformMXBean(PlatformManagedObject.class); } catch (Exception e) { System.out.println(e); } try { ManagementFactory.getPlatformMXBeans(null); } catch (Exception e) { System.out.println(e.getClass()); }


}}
