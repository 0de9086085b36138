package org.lodestar.app.files.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where clamd listens. Settings {@code lodestar.scanner.*}.
 *
 * @param address {@code host:port} or the path of a Unix socket; empty when there is none
 * @param scans at the same time, less than clamd's own {@code MaxThreads}
 * @param patience how long clamd may take to read a piece
 * @param verdict how long it may take to answer after the last one
 * @param stale signatures older than this are told to the administrator
 * @param again clean files that are looked at again with newer signatures in one round
 * @param againTogether bytes of them in one round
 */
@ConfigurationProperties("lodestar.scanner")
public record ScannerSettings(
    @DefaultValue("") String address,
    @DefaultValue("8") int scans,
    @DefaultValue("20s") Duration patience,
    @DefaultValue("120s") Duration verdict,
    @DefaultValue("7d") Duration stale,
    @DefaultValue("40") int again,
    @DefaultValue("400MB") DataSize againTogether) {}
