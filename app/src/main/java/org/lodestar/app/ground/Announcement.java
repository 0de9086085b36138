package org.lodestar.app.ground;

import java.util.List;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the keyboard where the platform listens and what else they need to know. */
@Component
class Announcement {
  private final List<StartNotice> notices;
  private final Environment environment;
  private final OwnAddress own;

  Announcement(List<StartNotice> notices, Environment environment, OwnAddress own) {
    this.notices = notices;
    this.environment = environment;
    this.own = own;
  }

  @EventListener
  void started(WebServerInitializedEvent event) {
    String address = environment.getProperty("server.address", "127.0.0.1");
    String host = "127.0.0.1".equals(address) ? "localhost" : address;
    String url = "http://" + host + ":" + event.getWebServer().getPort();
    System.out.println("Lodestar is ready at " + url);
    String link = own.known().orElse(url);
    notices.stream().flatMap(notice -> notice.lines(link).stream()).forEach(System.out::println);
  }
}
