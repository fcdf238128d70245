package mapside.builder.source;

import java.util.List;
import java.util.Locale;

/** Where a package comes from, and the ordinary client that fetches it into the working folder. */
enum Registry {
  DEBIAN("deb"),
  NPM("tgz"),
  MAVEN("jar");

  private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy";

  private final String ending;

  Registry(String ending) {
    this.ending = ending;
  }

  static Registry ofCode(String code) {
    try {
      return valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BuildException("no registry is called '" + code + "' (debian, npm or maven)", e);
    }
  }

  /** How its files end, without the dot. */
  String ending() {
    return ending;
  }

  /** What fetches one package, and nothing else, into the working folder. */
  List<String> fetch(String name, String version) {
    return switch (this) {
      case DEBIAN -> List.of("apt-get", "download", name + "=" + version);
      case NPM -> List.of("npm", "pack", "--silent", name + "@" + version);
      case MAVEN ->
          List.of(
              "mvn",
              "-B",
              "-q",
              COPY,
              "-Dartifact=" + mavenArtifact(name, version),
              "-DoutputDirectory=.");
    };
  }

  /** What unpacks a file into a folder that exists. */
  List<String> unpack(String file, String folder) {
    return switch (this) {
      case DEBIAN -> List.of("dpkg", "-x", file, folder);
      case NPM -> List.of("tar", "-xzf", file, "-C", folder);
      case MAVEN -> List.of("unzip", "-q", "-o", file, "-d", folder);
    };
  }

  /** What has to be there for {@link #fetch}. */
  String needs() {
    return switch (this) {
      case DEBIAN -> "a Debian bookworm with its package lists is needed";
      case NPM -> "npm and its registry are needed";
      case MAVEN -> "Maven and its registry are needed";
    };
  }

  /** {@code group:artifact[:classifier]} and a version as {@code copy} wants them. */
  private static String mavenArtifact(String name, String version) {
    String[] parts = name.split(":");
    String plain = parts[0] + ":" + parts[1] + ":" + version + ":jar";
    return parts.length > 2 ? plain + ":" + parts[2] : plain;
  }
}
