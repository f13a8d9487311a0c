CREATE TABLE persons (person_key INTEGER, customer_unique_id VARCHAR);
CREATE TABLE customers (customer_key INTEGER, person_key INTEGER, state VARCHAR);
CREATE TABLE sellers (seller_key INTEGER, seller_id VARCHAR);
CREATE TABLE products (product_key INTEGER, product_id VARCHAR, category VARCHAR);
CREATE TABLE statuses (status_key INTEGER, status VARCHAR);
CREATE TABLE payment_types (type_key INTEGER, type VARCHAR);
CREATE TABLE orders (
    order_key INTEGER, order_id VARCHAR, customer_key INTEGER, person_key INTEGER, status_key INTEGER,
    purchased_at TIMESTAMP, delivered_at TIMESTAMP, estimated_at TIMESTAMP);
CREATE TABLE items (
    order_key INTEGER, product_key INTEGER, seller_key INTEGER,
    quantity INTEGER, unit_price DECIMAL(18, 2), freight DECIMAL(18, 2));
CREATE TABLE payments (order_key INTEGER, type_key INTEGER, instalments INTEGER, value DECIMAL(18, 2));
CREATE TABLE reviews (order_key INTEGER, score INTEGER);
