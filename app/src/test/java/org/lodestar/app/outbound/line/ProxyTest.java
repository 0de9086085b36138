package org.lodestar.app.outbound.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.outbound.Spot;

/** What whoever runs the machine sets about its way out. */
class ProxyTest {
  private static final String ADDRESS = "LODESTAR_PROXY";
  private static final String LOGIN = "LODESTAR_PROXY_LOGIN_FILE";
  private static final String HERE = "http://proxy.example.org:3128";

  @TempDir Path folder;

  private static Optional<Proxy> set(Map<String, String> settings) {
    return Proxy.of(settings::get);
  }

  private Path login(String text, String rights) throws IOException {
    Path file = Files.writeString(folder.resolve("login"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  @Test
  void withoutASettingThereIsNone() {
    assertThat(set(Map.of())).isEmpty();
    assertThat(set(Map.of(ADDRESS, " "))).isEmpty();
  }

  @Test
  void itsLoginComesFromAFileThatOthersCannotReadAndIsNeverWritten() throws IOException {
    Path file = login("lodestar:pass:word\n", "rw-------");
    Proxy proxy = set(Map.of(ADDRESS, HERE, LOGIN, file.toString())).orElseThrow();
    assertThat(proxy)
        .isEqualTo(new Proxy(new Spot("proxy.example.org", 3128), "lodestar", "pass:word"));
    assertThat(proxy.toString()).doesNotContain("lodestar", "pass");
    Path open = login("lodestar:pass", "rw-r--r--");
    assertThatThrownBy(() -> set(Map.of(ADDRESS, HERE, LOGIN, open.toString())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("chmod 600");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "proxy.example.org:3128",
        "https://proxy.example.org:3128",
        "http://user:pass@proxy.example.org:3128",
        "http://proxy.example.org:3128/path",
        "socks5://proxy.example.org"
      })
  void anAddressThatCannotBeUsedIsNoStart(String written) {
    assertThatThrownBy(() -> set(Map.of(ADDRESS, written)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("must be written like http://proxy.example.org:3128");
  }

  @Test
  void aLoginThatIsNoneOrIsForNobodyIsNoStart() throws IOException {
    Path file = login("nobody", "rw-------");
    assertThatThrownBy(() -> set(Map.of(ADDRESS, HERE, LOGIN, file.toString())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("name:password");
    assertThatThrownBy(() -> set(Map.of(ADDRESS, HERE, LOGIN, folder + "/absent")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(() -> set(Map.of(LOGIN, file.toString())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("without LODESTAR_PROXY");
  }
}
