package org.lodestar.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.lodestar.postgres.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that the same libraries can do: one page, and one row of a kilobyte written durably for
 * each form. What Lodestar takes beyond it is Lodestar's own, whatever machine this is, so that a
 * ratio to it told in the same run shows whether something became slower.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
public class BareStack {
  /** A process of its own, started as the platform is. */
  record Running(Process process, String url) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
      }
    }
  }

  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(BareStack.class);
    application.run(
        "--server.address=127.0.0.1",
        "--server.port=" + arguments[0],
        "--bare.data=" + arguments[1],
        "--spring.config.location=optional:file:/nowhere/",
        "--spring.threads.virtual.enabled=true",
        "--spring.main.banner-mode=off",
        "--logging.level.root=warn");
  }

  @Bean(destroyMethod = "close")
  PostgresServer server(org.springframework.core.env.Environment environment) {
    return PostgresServer.start(Path.of(environment.getRequiredProperty("bare.data")));
  }

  @Bean(destroyMethod = "close")
  HikariDataSource rows(PostgresServer server) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(server.url());
    pool.setUsername(PostgresServer.OWNER);
    pool.setPassword(server.password(PostgresServer.OWNER));
    JdbcClient.create(pool)
        .sql("create table if not exists public.row (id uuid primary key, words bytea not null)")
        .update();
    return pool;
  }

  @Bean
  JdbcClient sql(HikariDataSource rows) {
    return JdbcClient.create(rows);
  }

  /** Two pages. */
  @RestController
  static class Pages {
    private final JdbcClient sql;

    Pages(JdbcClient sql) {
      this.sql = sql;
    }

    @GetMapping("/")
    String first() {
      return "<h1>" + sql.sql("select 1").query(Integer.class).single() + "</h1>";
    }

    @PostMapping("/send")
    ResponseEntity<Void> send(@RequestParam("words") String words) {
      sql.sql("insert into public.row values (?, ?)")
          .params(UUID.randomUUID(), words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .update();
      return ResponseEntity.status(303).header("Location", "/").build();
    }
  }

  /** Starts it on an empty folder or on one that it filled before; returns once it answers. */
  static Running start(Path data) throws IOException {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=" + System.getProperty("lodestar.tier", "1"),
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BareStack.class.getName(),
                    String.valueOf(port),
                    data.toString()))
            .redirectErrorStream(true)
            .redirectOutput(data.resolveSibling("bare.log").toFile())
            .start();
    String url = "http://localhost:" + port;
    await(process, () -> answers(url));
    return new Running(process, url);
  }

  private static boolean answers(String url) {
    try (Reporter visitor = new Reporter(url)) {
      return visitor.get("/").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void await(Process process, BooleanSupplier answers) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!answers.getAsBoolean()) {
      if (System.nanoTime() > deadline || !process.isAlive()) {
        process.destroyForcibly();
        throw new IOException("The bare stack did not answer: see bare.log beside its data");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
