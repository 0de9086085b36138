package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing but the door opens a connection; whatever else does stands here with its reason. The
 * database is called by its driver, at the address that the operator of the machine gave.
 */
class OneDoorTest {
  private static final String DOOR = "org.lodestar.app.outbound.line";

  private static final Map<String, String> OTHERWISE =
      Map.of(
          "org.lodestar.app.Lodestar",
          "asks before the start whether the own port is free, and calls nobody",
          "org.lodestar.app.files.scan.Scanner",
          "the virus scanner's socket, named by the operator of the machine; it is handed files",
          "org.lodestar.app.files.scan.ClamdScan",
          "the same connection, while it lasts",
          "org.lodestar.app.notices.mail.Smtp",
          "the partnership's own mail server, named by the operator of the machine");

  private static final Pattern CONNECTIONS =
      Pattern.compile(
          "java\\.net\\.http\\..*"
              + "|java\\.net\\.(\\w*URLConnection|Socket|ServerSocket|\\w*DatagramSocket)"
              + "|java\\.nio\\.channels\\.(\\w*SocketChannel|DatagramChannel)"
              + "|javax\\.net\\..*Socket\\w*"
              + "|javax\\.naming\\..*"
              + "|org\\.apache\\.hc\\..*"
              + "|org\\.springframework\\.(http\\.client|web\\.client|web\\.reactive)\\..*"
              + "|org\\.springframework\\.mail\\.javamail\\.\\w*Sender\\w*"
              + "|jakarta\\.mail\\.(Transport|Store)"
              + "|org\\.jsoup\\.Connection.*");

  /** Reading an address through a class that is harmless otherwise. */
  private static final Set<String> READS =
      Set.of(
          "java.net.URL.openStream",
          "java.net.URL.openConnection",
          "java.net.URL.getContent",
          "java.net.InetAddress.getByName",
          "java.net.InetAddress.getAllByName",
          "java.net.InetAddress.isReachable",
          "org.jsoup.Jsoup.connect");

  private static Set<String> opening(Stream<JavaClass> classes) {
    Set<String> found = new TreeSet<>();
    classes.forEach(
        each -> {
          boolean connects =
              each.getDirectDependenciesFromSelf().stream()
                  .map(Dependency::getTargetClass)
                  .map(JavaClass::getBaseComponentType)
                  .anyMatch(target -> CONNECTIONS.matcher(target.getName()).matches());
          boolean reads =
              each.getAccessesFromSelf().stream()
                  .map(JavaAccess::getTarget)
                  .map(OneDoorTest::named)
                  .anyMatch(READS::contains);
          if (connects || reads) {
            found.add(outermost(each));
          }
        });
    return found;
  }

  private static String named(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }

  private static String outermost(JavaClass each) {
    return each.getName().replaceFirst("\\$.*", "");
  }

  @Test
  void nothingButTheDoorOpensAConnection() {
    Set<String> found =
        opening(HouseClasses.all().stream().filter(each -> !each.getPackageName().equals(DOOR)));
    assertThat(found).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
  }

  @Test
  void theDoorItselfDoes() {
    Set<String> found =
        opening(HouseClasses.all().stream().filter(each -> each.getPackageName().equals(DOOR)));
    assertThat(found).contains(DOOR + ".Line", DOOR + ".Names");
  }

  /** Ways past the door that a class could try. */
  static final class PastTheDoor {
    Object stream() throws Exception {
      return URI.create("https://example.org").toURL().openStream();
    }
  }

  @Test
  void aWayPastTheDoorIsFound() {
    Stream<JavaClass> past =
        new ClassFileImporter().importClasses(List.of(PastTheDoor.class)).stream();
    assertThat(opening(past)).containsExactly(OneDoorTest.class.getName());
  }
}
