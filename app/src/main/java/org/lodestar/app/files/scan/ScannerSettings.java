package org.lodestar.app.files.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd listens. Settings {@code lodestar.scanner.*}.
 *
 * @param address {@code host:port} or the path of a Unix socket; empty when there is none
 * @param scans at the same time, less than clamd's own {@code MaxThreads}
 * @param patience how long clamd may take to read a piece
 * @param verdict how long it may take to answer after the last one
 */
@ConfigurationProperties("lodestar.scanner")
public record ScannerSettings(
    @DefaultValue("") String address,
    @DefaultValue("8") int scans,
    @DefaultValue("20s") Duration patience,
    @DefaultValue("120s") Duration verdict) {}
