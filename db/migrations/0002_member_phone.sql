CREATE TABLE member_phone (
    member_id BINARY(16) NOT NULL,
    digits VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'the last ten at the most, as they are searched',
    PRIMARY KEY (member_id, digits),
    KEY member_phone_digits (digits, member_id),
    CONSTRAINT member_phone_of FOREIGN KEY (member_id) REFERENCES member (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
