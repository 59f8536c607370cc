public class DeepHierarchy {
    static class C0 { int f0 = 0; int sum() { return f0; } String name() { return "0"; } }
    static class C1 extends C0 { int f1 = 1; @Override int sum() { return super.sum() + f1; }  }
    static class C2 extends C1 { int f2 = 2; @Override int sum() { return super.sum() + f2; }  }
    static class C3 extends C2 { int f3 = 3; @Override int sum() { return super.sum() + f3; } String name() { return "3"; } }
    static class C4 extends C3 { int f4 = 4; @Override int sum() { return super.sum() + f4; }  }
    static class C5 extends C4 { int f5 = 5; @Override int sum() { return super.sum() + f5; }  }
    static class C6 extends C5 { int f6 = 6; @Override int sum() { return super.sum() + f6; } String name() { return "6"; } }
    static class C7 extends C6 { int f7 = 7; @Override int sum() { return super.sum() + f7; }  }
    static class C8 extends C7 { int f8 = 8; @Override int sum() { return super.sum() + f8; }  }
    static class C9 extends C8 { int f9 = 9; @Override int sum() { return super.sum() + f9; } String name() { return "9"; } }
    static class C10 extends C9 { int f10 = 10; @Override int sum() { return super.sum() + f10; }  }
    static class C11 extends C10 { int f11 = 11; @Override int sum() { return super.sum() + f11; }  }
    static class C12 extends C11 { int f12 = 12; @Override int sum() { return super.sum() + f12; } String name() { return "12"; } }
    static class C13 extends C12 { int f13 = 13; @Override int sum() { return super.sum() + f13; }  }
    static class C14 extends C13 { int f14 = 14; @Override int sum() { return super.sum() + f14; }  }
    static class C15 extends C14 { int f15 = 15; @Override int sum() { return super.sum() + f15; } String name() { return "15"; } }
    static class C16 extends C15 { int f16 = 16; @Override int sum() { return super.sum() + f16; }  }
    static class C17 extends C16 { int f17 = 17; @Override int sum() { return super.sum() + f17; }  }
    static class C18 extends C17 { int f18 = 18; @Override int sum() { return super.sum() + f18; } String name() { return "18"; } }
    static class C19 extends C18 { int f19 = 19; @Override int sum() { return super.sum() + f19; }  }

    public static void main(String[] args) throws Exception {
        C19 c = new C19();
        System.out.println(c.sum() + " " + ((C3) c).name() + " " + (((Object) c) instanceof C7) + " " + C19.class.getSuperclass().getSimpleName());
    }
}
