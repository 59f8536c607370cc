import java.nio.file.attribute.*; import java.util.*;
/** Entries of access control lists as values. */
public class Entries { static void t(java.util.function.Supplier<Object> s) { try { System.out.println(s.get()); } catch (Throwable e) { System.out.println(e);} }
 public static void main(String[] a) {
  System.out.println(Arrays.toString(AclEntryFlag.values())+Arrays.toString(AclEntryPermission.values())+Arrays.toString(AclEntryType.values()));
  System.out.println(AclEntryPermission.LIST_DIRECTORY+" "+AclEntryPermission.ADD_FILE+" "+AclEntryPermission.ADD_SUBDIRECTORY);
  UserPrincipal p = new UserPrincipal() { public String getName() { return "me"; } public String toString() { return "me"; } public int hashCode() { return 7; } };
  AclEntry e = AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(p).setPermissions(AclEntryPermission.READ_DATA, AclEntryPermission.WRITE_DATA, AclEntryPermission.DELETE).setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.INHERIT_ONLY).build();
  System.out.println(e+" "+e.type()+e.principal()+e.permissions().size()+e.flags().contains(AclEntryFlag.FILE_INHERIT));
  AclEntry f = AclEntry.newBuilder(e).build(); System.out.println(e.equals(f)+" "+(e.hashCode()==f.hashCode())+" "+e.equals(AclEntry.newBuilder(e).setType(AclEntryType.DENY).build())+e.equals(null));
  System.out.println(AclEntry.newBuilder().setType(AclEntryType.AUDIT).setPrincipal(p).build());
  t(() -> AclEntry.newBuilder().build()); t(() -> AclEntry.newBuilder().setType(AclEntryType.ALARM).build()); t(() -> AclEntry.newBuilder().setType(null)); t(() -> AclEntry.newBuilder().setPrincipal(null));
  t(() -> AclEntry.newBuilder().setFlags((Set<AclEntryFlag>) null)); t(() -> e.permissions().add(AclEntryPermission.EXECUTE) + " " + e.permissions().size());
 }}
