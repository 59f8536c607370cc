package java.security;

public interface DEREncodable {
}
