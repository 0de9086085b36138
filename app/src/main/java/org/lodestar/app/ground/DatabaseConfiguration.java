package org.lodestar.app.ground;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.lodestar.app.ground.DatabaseAccess.Credentials;
import org.lodestar.postgres.FolderInUse;
import org.lodestar.postgres.PostgresServer;
import org.lodestar.postgres.UnusablePrograms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Database, migrations and clock. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  /** Names that {@code ./lodestar help} promises for an outside PostgreSQL. */
  private static final String URL = "LODESTAR_DB_URL";

  @Bean
  Clock clock() {
    return ScopedClock.utc();
  }

  @Bean
  DataFolder dataFolder(Environment environment) {
    DataFolder folder = new DataFolder(Path.of(environment.getProperty("lodestar.data", "data")));
    if (isConsole(environment)) {
      folder.refuseNew();
    }
    return folder;
  }

  @Bean(destroyMethod = "close")
  DatabaseAccess databaseAccess(DataFolder folder, Environment environment) {
    if (!isOutside(environment)) {
      return child(folder.folder("postgres"), environment);
    }
    Credentials application = credentials(environment, "LODESTAR_DB_USER", "LODESTAR_DB_PASSWORD");
    return new DatabaseAccess(
        required(environment, URL),
        credentials(environment, "LODESTAR_DB_OWNER_USER", "LODESTAR_DB_OWNER_PASSWORD"),
        application,
        null);
  }

  private static boolean isOutside(Environment environment) {
    String url = environment.getProperty(URL);
    return url != null && !url.isBlank();
  }

  /** Our own server; a console command beside a running platform uses the platform's. */
  private static DatabaseAccess child(Path home, Environment environment) {
    try {
      String[] settings =
          environment.getProperty("lodestar.postgres", String[].class, new String[0]);
      return DatabaseAccess.ofChild(PostgresServer.start(home, settings));
    } catch (FolderInUse inUse) {
      if (isConsole(environment)) {
        return DatabaseAccess.ofRunning(home);
      }
      throw new Refusal(
          "Lodestar is running already on the data folder "
              + home.getParent()
              + ": stop it first, or choose another folder with --data.");
    } catch (UnusablePrograms unusable) {
      throw new Refusal(String.valueOf(unusable.getMessage()));
    }
  }

  /** A console command works on what is there and never makes a new installation. */
  private static boolean isConsole(Environment environment) {
    return environment.getProperty("lodestar.console", Boolean.class, false);
  }

  private static Credentials credentials(Environment environment, String user, String password) {
    return new Credentials(required(environment, user), required(environment, password));
  }

  private static String required(Environment environment, String name) {
    String value = environment.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new Refusal(
          "An outside database needs " + name + " beside " + URL + ". See docs/operations.");
    }
    return value;
  }

  @Bean
  DataSource dataSource(DatabaseAccess access, Environment environment, Clock clock) {
    if (isOutside(environment)) {
      OutsideDatabase.look(access, clock);
    }
    new Migrations(access).run();
    HikariDataSource pool = new HikariDataSource();
    pool.setPoolName("application");
    pool.setJdbcUrl(access.url());
    pool.setUsername(access.application().user());
    pool.setPassword(access.application().password());
    pool.setMaximumPoolSize(environment.getProperty("lodestar.pool", Integer.class, 10));
    pool.setConnectionTimeout(5_000);
    pool.setValidationTimeout(2_000);
    pool.setInitializationFailTimeout(10_000);
    pool.addDataSourceProperty("tcpKeepAlive", "true");
    return pool;
  }

  @Bean
  PlatformTransactionManager transactionManager(
      DataSource source, ObjectProvider<TransactionOpening> opening) {
    return new StandingTransactionManager(
        source, (connection, standing) -> opening.getObject().open(connection, standing));
  }

  @Bean
  TransactionOperations transactions(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  @DependsOn("dataSource")
  RowSecurityCheck rowSecurityCheck(DatabaseAccess access) {
    RowSecurityCheck check = new RowSecurityCheck(access);
    List<String> faults = check.faults();
    if (!faults.isEmpty()) {
      throw new Refusal(
          "Lodestar does not start: row-level security has gaps. " + String.join("; ", faults));
    }
    return check;
  }
}
