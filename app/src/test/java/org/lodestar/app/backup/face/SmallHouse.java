package org.lodestar.app.backup.face;

import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The rooms that a backup needs and no others, which start in a tenth of the time. Not found by the
 * scan of the whole platform, since it is no component.
 */
@ImportAutoConfiguration(JooqAutoConfiguration.class)
@EnableTransactionManagement(proxyTargetClass = true)
@ComponentScan(
    basePackages = {
      "org.lodestar.app.ground",
      "org.lodestar.app.audit",
      "org.lodestar.app.vault",
      "org.lodestar.app.backup"
    },
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ComponentScan(
    basePackages = "org.lodestar.app.members.store",
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            // What begins transactions, and what that needs.
            pattern = ".*\\.(Entry|CodedPeople|CodedRows|CodedTies|ForgedRows|GrantGate)"))
class SmallHouse {
  /** Starts on a data folder. */
  static ConfigurableApplicationContext on(Path data) {
    SpringApplication application = new SpringApplication(SmallHouse.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    return application.run(
        "--lodestar.data=" + data,
        "--lodestar.postgres=fsync=off,full_page_writes=off,synchronous_commit=off");
  }

  /** Starts, works and stops. */
  static <T> T look(Path data, Function<ConfigurableApplicationContext, T> work) {
    try (ConfigurableApplicationContext context = on(data)) {
      return work.apply(context);
    }
  }
}
