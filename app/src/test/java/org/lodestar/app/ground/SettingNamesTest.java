package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A variable of the environment is also the property of its name, in small letters with dots. */
class SettingNamesTest {
  @ParameterizedTest
  @CsvSource({"LODESTAR_POSTGRES_BIN, lodestar.postgres", "LODESTAR_DB_URL, lodestar.db"})
  void namesThatPeopleSetAreNoneOfOurOwnProperties(String variable, String property) {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(
        new SystemEnvironmentPropertySource(
            "systemEnvironment", Map.of(variable, "/usr/lib/postgresql/17/bin")));
    assertThat(new PropertySourcesPropertyResolver(sources).getProperty(property)).isNull();
  }
}
