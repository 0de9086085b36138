import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * Build step: compiles our style sheet against GOV.UK and MOJ Frontend, which come from their WebJars.
 * Nothing of theirs is committed; fonts, crest and crown are left out (they are for gov.uk services only).
 */
class Styles {
  private static final String WEBJARS = "META-INF/resources/webjars/";

  public static void main(String[] arguments) throws Exception {
    Path sources = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path out = target.resolve("styles-out/static/assets/lodestar.css");
    Path unpacked = target.resolve("webjars");
    if (upToDate(sources, out)) {
      return;
    }
    unpack("govuk-frontend", "5.14.0", unpacked.resolve("govuk-frontend"));
    unpack("ministryofjustice__frontend", "7.1.0", unpacked.resolve("@ministryofjustice/frontend"));
    try (var compiler = SassCompilerFactory.bundled()) {
      compiler.setOutputStyle(
          com.sass_lang.embedded_protocol.OutputStyle.COMPRESSED);
      compiler.setQuietDeps(true);
      // GOV.UK Frontend 5 is made for @import; warnings that this is old tell us nothing.
      compiler.setLoggingHandler(event -> {});
      compiler.setLoadPaths(java.util.List.of(unpacked.toFile(), sources.toFile()));
      String css = compiler.compileFile(sources.resolve("lodestar.scss").toFile()).getCss();
      Files.createDirectories(out.getParent());
      Files.writeString(out, checked(css));
    }
  }

  /** A page must not ask for fonts or emblems that we may not use. */
  private static String checked(String css) {
    for (String forbidden : new String[] {"GDS Transport", "@font-face", "govuk-crest"}) {
      if (css.contains(forbidden)) {
        throw new IllegalStateException("The style sheet must not contain " + forbidden);
      }
    }
    return css;
  }

  private static boolean upToDate(Path sources, Path out) throws Exception {
    if (!Files.exists(out)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      long built = Files.getLastModifiedTime(out).toMillis();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.getLastModifiedTime(file).toMillis() > built) {
          return false;
        }
      }
      return true;
    }
  }

  private static void unpack(String webjar, String version, Path target) throws Exception {
    String prefix = WEBJARS + webjar + "/" + version + "/";
    URL url = Styles.class.getClassLoader().getResource(prefix + "package.json");
    if (url == null) {
      throw new IllegalStateException("WebJar not on the class path: " + prefix);
    }
    var jar = ((JarURLConnection) url.openConnection()).getJarFile();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (entry.getName().startsWith(prefix) && entry.getName().endsWith(".scss")) {
        Path file = target.resolve(entry.getName().substring(prefix.length()));
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
          Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
