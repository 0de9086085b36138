package org.lodestar.app.site.web;

import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The neutral page on which somebody lands who leaves in a hurry. */
@Component
class ExitPlace {
  private final URI address;

  ExitPlace(Environment environment) throws IOException {
    Properties known =
        PropertiesLoaderUtils.loadProperties(new ClassPathResource("facts/exit-place.properties"));
    address =
        URI.create(
            environment.getProperty("lodestar.exit.address", known.getProperty("address", "")));
    if (!"https".equals(address.getScheme())) {
      throw new IllegalStateException("The exit must lead to an https address");
    }
  }

  String address() {
    return address.toString();
  }
}
