package org.lodestar.app.site.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Static files under one hash of all their content, so that browsers may keep them for ever and a
 * module script may import its neighbour by its plain name. {@link JoinedScripts} puts together
 * what is always needed: whoever changes how it does so changes a script with it, and so the hash.
 */
@Component
class Assets {
  private static final String FOLDER = "static/assets/";

  private final String hash;

  Assets() throws IOException, NoSuchAlgorithmException {
    hash =
        hash(
            new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.*"));
  }

  String address(String name) {
    return folder() + name;
  }

  String folder() {
    return "/assets/" + hash + "/";
  }

  private static String hash(Resource[] files) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Resource> sorted =
        Arrays.stream(files)
            .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
            .toList();
    for (Resource file : sorted) {
      digest.update(
          String.valueOf(file.getFilename()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      try (InputStream content = file.getInputStream()) {
        digest.update(content.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
