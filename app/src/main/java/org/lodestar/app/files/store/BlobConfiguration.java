package org.lodestar.app.files.store;

import java.io.IOException;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.ground.DataFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sealed bytes lie in the folder {@code files} of the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileLimits.class)
class BlobConfiguration {
  @Bean
  BlobStore blobStore(DataFolder folder) throws IOException {
    return new FolderBlobStore(folder.folder("files"));
  }
}
